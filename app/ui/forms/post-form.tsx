import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

export type Fields = Readonly<Record<string, string | number>>;

/** A value that travels with the form unseen. */
export function HiddenField({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}

/** Several hidden values. */
export function HiddenFields({ fields }: { fields?: Fields }) {
  return Object.entries(fields ?? {}).map(([name, value]) => (
    <HiddenField key={name} name={name} value={value} />
  ));
}

type PostFormProps = {
  /** This page's own address when left out. */
  action?: string;
  fields?: Fields;
  /** Loads the answer as a new document: for what changes who is signed in or the language. */
  reload?: boolean;
  /** Names the form for readers. */
  label?: string;
  className?: string;
  /** For controls that stand outside it, and for scripts that send it. */
  id?: string;
  children: ReactNode;
};

/** A form that posts, with or without scripts, and keeps the place on the page. */
export function PostForm({
  action,
  fields,
  reload,
  label,
  className,
  id,
  children,
}: PostFormProps) {
  return (
    <Form
      id={id}
      method="post"
      action={action}
      reloadDocument={reload}
      preventScrollReset
      aria-label={label}
      className={className}
    >
      <HiddenFields fields={fields} />
      {children}
    </Form>
  );
}
