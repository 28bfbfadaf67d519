import { type ChangeEvent, useRef } from "react";
import { Icon } from "../icon";

/** What a file chooser offers; what a file really is, the server reads from its bytes. */
export const PICTURE_TYPES = "image/png,image/jpeg,image/webp";

type PictureChooserProps = {
  /** The field that the pictures are for. */
  name: string;
  label: string;
  hint: string;
  onFile: (file: File) => void;
};

/** A button that opens the file chooser and hands each picture on. Only works with scripts. */
export function PictureChooser({ name, label, hint, onFile }: PictureChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    for (const file of currentTarget.files ?? []) onFile(file);
    currentTarget.value = "";
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={PICTURE_TYPES}
        multiple
        hidden
        onChange={chosen}
        data-pictures={name}
      />
      <button
        type="button"
        className="act -ml-2.5 min-h-11!"
        onClick={() => input.current?.click()}
      >
        <Icon name="add" />
        {label}
      </button>
      <p className="mt-1 text-small text-soft">{hint}</p>
    </>
  );
}
