import { Moment } from "./moment";

/** Stands for the moment while its sentence is put together; a private-use character, in no text of ours. */
const SLOT = "\uE000";

/** A sentence with an instant (ISO 8601) in it, wherever the language puts it. */
export function MomentIn({
  at,
  relative,
  say,
}: {
  at: string;
  relative?: boolean;
  say: (at: string) => string;
}) {
  const [before = "", after = ""] = say(SLOT).split(SLOT);
  return (
    <>
      {before}
      <Moment at={at} relative={relative} counts />
      {after}
    </>
  );
}
