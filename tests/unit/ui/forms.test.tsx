import { describe, expect, test } from "vitest";
import {
  Checkbox,
  ErrorSummary,
  Field,
  type FormAnswer,
  PasswordInput,
  RadioCards,
  Select,
  TextArea,
  TextInput,
} from "~/ui";
import { render, textOf } from "./render";

const refused: FormAnswer = {
  values: { title: "Help <me>", type: "withdrawal", password: "secret-word" },
  errors: { title: "Write at least 15 characters" },
  summary: [
    { field: "title", text: "Title: write at least 15 characters" },
    { field: null, text: "Wait a minute" },
  ],
};

/** The attributes of the element with an id. */
function attributesOf(html: string, id: string): Record<string, string> {
  const tag = new RegExp(`<\\w+[^>]*\\bid="${id}"[^>]*>`).exec(html)?.[0];
  if (!tag) throw new Error(`Nothing has the id ${id}`);
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v]));
}

describe("A field", () => {
  const field = (
    <Field
      name="title"
      label="Title"
      hint="One sentence."
      answer={refused}
      limit={{ min: 15, max: 150 }}
    >
      <TextInput />
    </Field>
  );

  test("gives its control a label, and reads out error, hint and limit with it", async () => {
    const html = await render(field);
    const input = attributesOf(html, "field-title");
    expect(html).toContain('<label for="field-title"');
    expect(input["aria-invalid"]).toBe("true");
    const spoken = input["aria-describedby"]?.split(" ") ?? [];
    expect(spoken).toEqual(["field-title-error", "field-title-hint", "field-title-limit"]);
    for (const id of spoken) expect(html).toContain(`id="${id}"`);
    expect(textOf(html)).toContain("Write at least 15 characters");
    expect(textOf(html)).toContain("15 to 150 characters.");
  });

  test("keeps what was typed when the form is refused", async () => {
    expect(attributesOf(await render(field), "field-title").value).toBe("Help &lt;me&gt;");
    const area = await render(
      <Field name="title" label="Text" answer={refused}>
        <TextArea initial="draft" />
      </Field>,
    );
    expect(area).toContain("Help &lt;me&gt;</textarea>");
  });

  test("says nothing about errors when there are none", async () => {
    const html = await render(
      <Field name="about" label="About" answer={refused}>
        <TextInput initial="from the draft" />
      </Field>,
    );
    const input = attributesOf(html, "field-about");
    expect(input).not.toHaveProperty("aria-invalid");
    expect(input).not.toHaveProperty("aria-describedby");
    expect(input.value).toBe("from the draft");
  });

  test("never shows a password again", async () => {
    const html = await render(
      <Field name="password" label="Password" answer={refused}>
        <PasswordInput autoComplete="current-password" />
      </Field>,
    );
    expect(html).not.toContain("secret-word");
    expect(html).not.toContain("<button");
  });

  test("keeps a choice that was made", async () => {
    const options = ["registration", "withdrawal"].map((value) => ({ value, label: value }));
    const cards = await render(
      <RadioCards
        name="type"
        label="Type"
        answer={refused}
        options={options}
        initial="registration"
      />,
    );
    expect(cards.match(/<input[^>]*checked=""[^>]*>/g)?.join()).toContain('value="withdrawal"');
    expect(cards).toContain('id="field-type"');
    const select = await render(
      <Field name="type" label="Type" answer={refused}>
        <Select options={options} />
      </Field>,
    );
    expect(select).toContain('<option value="withdrawal" selected="">');
  });

  test("leaves a box empty that was emptied before the form was refused", async () => {
    const html = await render(<Checkbox name="mail" label="Mail me" answer={refused} initial />);
    expect(html).not.toContain("checked");
  });
});

describe("The error summary", () => {
  test("leads to each field and is read out at once", async () => {
    const html = await render(<ErrorSummary answer={refused} />);
    expect(html).toContain('role="alert"');
    expect(html).toContain('tabindex="-1"');
    expect(html).toMatch(/<a href="#field-title"[^>]*>Title: write at least 15 characters<\/a>/);
    expect(textOf(html)).toContain("There are 2 problems");
    expect(textOf(html)).toContain("Wait a minute");
  });

  test("leads to the right one of two like forms", async () => {
    const html = await render(
      <>
        <ErrorSummary answer={refused} scope={7} />
        <Field name="title" label="Title" scope={7} answer={refused}>
          <TextInput />
        </Field>
      </>,
    );
    expect(html).toContain('href="#field-7-title"');
    expect(attributesOf(html, "field-7-title").name).toBe("title");
  });

  test("is absent while nothing is wrong", async () => {
    expect(await render(<ErrorSummary answer={undefined} />)).toBe("");
  });
});
