/** Terms of this community's own, which its leads added beside those that Askwell ships. */
export const demoSynonyms: readonly (readonly string[])[] = [
  ["海湾支付", "Harbour Pay", "HarbourPay"],
  ["街边小店", "corner shop", "kiosk"],
  ["卡在处理中", "stuck on processing", "keeps spinning"],
];
