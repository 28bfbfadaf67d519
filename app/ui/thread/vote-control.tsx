import { Link } from "@remix-run/react";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { classes } from "../classes";
import { PostForm } from "../forms/post-form";
import { Icon } from "../icon";
import { useHere } from "../use-here";

type Direction = "up" | "down";
const VALUES = { up: 1, down: -1 } as const;

type VoteControlProps = {
  postId: number;
  score: number;
  /** This reader's vote; 0 for none. */
  mine: 1 | 0 | -1;
  /** Why this reader can't vote. */
  blocked?: "own" | "visitor" | "closed" | "unverified" | null;
  /** Where to go afterwards: this post on this page when left out. */
  returnTo?: string;
};

/** Helpful or not, with the score between. Pressing the same again takes the vote back. */
export function VoteControl({ postId, score, mine, blocked, returnTo }: VoteControlProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const back = `${useHere()}#post-${postId}`;
  const target = returnTo ?? back;
  const reasonId = `vote-${postId}-reason`;
  const box = "act min-w-9 justify-center pointer-coarse:min-w-11";

  const side = (direction: Direction) => {
    const label = t(`ui.vote.${direction}`);
    if (blocked === "visitor" || blocked === "unverified") {
      const first = t(blocked === "visitor" ? "ui.vote.sign-in" : "ui.vote.verify");
      return (
        <Link
          to={blocked === "visitor" ? paths.signIn({ returnTo: target }) : paths.settingsAddress()}
          aria-label={`${label}: ${first}`}
          title={first}
          className={box}
        >
          <Icon name={direction} className="size-5" />
        </Link>
      );
    }
    const pressed = mine === VALUES[direction];
    return (
      <button
        type="submit"
        name="value"
        value={pressed ? 0 : VALUES[direction]}
        aria-label={label}
        aria-pressed={pressed}
        aria-describedby={blocked ? reasonId : undefined}
        disabled={Boolean(blocked)}
        title={blocked ? t(`ui.vote.${blocked}`) : label}
        className={classes(box, blocked && "opacity-60")}
      >
        <Icon name={direction} className="size-5" />
      </button>
    );
  };

  const inside = (
    <div className="flex items-center">
      {side("up")}
      <span className="tabular min-w-8 px-1 text-center text-small font-semibold">
        <span className="sr-only">{t("ui.vote.score", { score })}</span>
        <span aria-hidden="true">{score.toLocaleString(locale)}</span>
      </span>
      {side("down")}
      {blocked === "own" || blocked === "closed" ? (
        <span id={reasonId} className="sr-only">
          {t(`ui.vote.${blocked}`)}
        </span>
      ) : null}
    </div>
  );
  // A group, not a named form: forms with names are landmarks, and a page has many votes.
  const group = (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would belong to a form
    <div role="group" aria-label={t("ui.vote.label")}>
      {inside}
    </div>
  );
  if (blocked) return group;
  return (
    <PostForm action={paths.vote(postId)} fields={{ returnTo: target }}>
      {group}
    </PostForm>
  );
}
