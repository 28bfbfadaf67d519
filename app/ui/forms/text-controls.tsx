import { type ComponentPropsWithoutRef, useEffect, useRef } from "react";
import { useTranslate } from "~/i18n";
import { classes } from "../classes";
import { Icon } from "../icon";
import { useWires } from "./field";
import { tellEarlyTyping } from "./typed-early";

type Own =
  | "id"
  | "name"
  | "defaultValue"
  | "value"
  | "className"
  | "style"
  | "aria-invalid"
  | "aria-describedby";

/** The attributes that every control takes from its Field. */
function useControl() {
  const { name, id, describedBy, invalid, given, limited, onText } = useWires();
  return {
    given,
    onText: limited ? onText : undefined,
    attributes: {
      id,
      name,
      "aria-describedby": describedBy,
      "aria-invalid": invalid || undefined,
    },
  };
}

type TextInputProps = Omit<ComponentPropsWithoutRef<"input">, Own | "size"> & {
  /** What stands there before anybody typed. */
  initial?: string;
};

/** One line of text. */
export function TextInput({ initial = "", type = "text", onChange, ...rest }: TextInputProps) {
  const { attributes, given, onText } = useControl();
  return (
    <input
      type={type}
      defaultValue={given ?? initial}
      className="control"
      {...rest}
      {...attributes}
      onChange={(event) => {
        onText?.(event.currentTarget.value);
        onChange?.(event);
      }}
    />
  );
}

const HEIGHTS = { short: 3, medium: 6, long: 10 } as const;

type TextAreaProps = Omit<ComponentPropsWithoutRef<"textarea">, Own | "rows" | "cols"> & {
  initial?: string;
  /** How high it stands when empty; it grows with the text. */
  height?: keyof typeof HEIGHTS;
};

/** Text of several lines. */
export function TextArea({ initial = "", height = "medium", onChange, ...rest }: TextAreaProps) {
  const { attributes, given, onText } = useControl();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (area.current) tellEarlyTyping(area.current);
  }, []);
  return (
    <textarea
      ref={area}
      rows={HEIGHTS[height]}
      defaultValue={given ?? initial}
      className={classes("control", height !== "medium" && `control-${height}`)}
      {...rest}
      {...attributes}
      onChange={(event) => {
        onText?.(event.currentTarget.value);
        onChange?.(event);
      }}
    />
  );
}

type SelectProps = Omit<ComponentPropsWithoutRef<"select">, Own | "multiple" | "size"> & {
  options: readonly { value: string; label: string; lang?: string }[];
  initial?: string;
  /** Adds an empty first choice with this text. */
  placeholder?: string;
};

/** One of many choices; for up to six, RadioCards show more. */
export function Select({ options, initial = "", placeholder, ...rest }: SelectProps) {
  const t = useTranslate();
  const { attributes, given } = useControl();
  return (
    <div className="relative">
      <select defaultValue={given ?? initial} className="control" {...rest} {...attributes}>
        {placeholder === undefined ? null : (
          <option value="">{placeholder || t("ui.form.choose")}</option>
        )}
        {options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-soft">
        <Icon name="down" />
      </span>
    </div>
  );
}
