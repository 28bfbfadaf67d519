import { makeMember, signedInVisitor } from "./canaries";
import type { Form } from "./form-list";
import type { Site } from "./site";

/** What leads send to describe an error code, and what is stored of its texts. */
export async function codeForms(site: Site): Promise<Form[]> {
  const { world } = site;
  const lead = await makeMember(world, "Corin Vale", "corin@form.test", "lead");
  const stored = () => world.db.errorCode.findUnique({ where: { key: "HP4021" } });
  const texts = {
    meaningEn: "You are on a new device.",
    meaningZh: "这是一台新设备。",
    stepsEn: "Confirm it on the old one.",
    stepsZh: "在旧设备上确认。",
  };
  return [
    {
      route: "routes/staff.codes.edit",
      by: await signedInVisitor(site, lead),
      door: "/staff/codes/edit?code=HP-4021",
      fields: () => ({ do: "save", code: "HP-4021", problemType: "blocked-account", ...texts }),
      stored: {
        meaningEn: async () => (await stored())?.meaningEn,
        meaningZh: async () => (await stored())?.meaningZh,
        stepsEn: async () => (await stored())?.stepsEn,
        stepsZh: async () => (await stored())?.stepsZh,
      },
    },
  ];
}
