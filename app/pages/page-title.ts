import type { MetaDescriptor } from "@remix-run/react";

type TitledData = { title: string; description?: string; canonical?: string; unlisted?: boolean };

/** A window's title: what the page is about, then whose page it is. */
export function windowTitle(about: string, siteName: string): string {
  return `${about} · ${siteName}`;
}

/** The head of a page from its loader's data; nothing when the loader failed. */
export function headOf(data: TitledData | undefined): MetaDescriptor[] {
  if (!data) return [];
  const head: MetaDescriptor[] = [{ title: data.title }];
  if (data.description) head.push({ name: "description", content: data.description });
  if (data.canonical) head.push({ tagName: "link", rel: "canonical", href: data.canonical });
  if (data.unlisted) head.push({ name: "robots", content: "noindex" });
  return head;
}
