export { describePrivateData, type PrivateNotice } from "./describe-private-data";
export { findPrivateData } from "./find-private-data";
export { PRIVATE_KINDS, type PrivateKind, type PrivateSpan, privateKinds } from "./kinds";
export { maskPrivateData } from "./mask-private-data";
export { maskedFields } from "./masked-fields";
export { PublicTexts } from "./public-texts";
export { withoutPrivateData } from "./without-private-data";
