export { describePrivateData, type PrivateNotice } from "./describe-private-data";
export { findPrivateData } from "./find-private-data";
export { PRIVATE_KINDS, type PrivateKind, type PrivateSpan } from "./kinds";
export { maskPrivateData } from "./mask-private-data";
