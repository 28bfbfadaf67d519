import { notFound } from "~/http/context.server";

/** Any address that no page has. */
export function loader(): never {
  throw notFound();
}

export function action(): never {
  throw notFound();
}

export default function NotFound() {
  return null;
}
