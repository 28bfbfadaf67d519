import { useWires } from "./field";

/** A file from the reader's device; nothing is ever refilled into it. */
export function FileInput({ accept }: { accept: string }) {
  const { name, id, describedBy, invalid } = useWires();
  return (
    <input
      type="file"
      id={id}
      name={name}
      accept={accept}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className="control"
    />
  );
}
