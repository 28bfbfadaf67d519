export { type AddedPicture, addAttachment, mayAttach } from "./add-attachment.server";
export { type AttachmentFacts, attachmentFacts } from "./attachment-facts.server";
export { drawPictures } from "./draw-pictures.server";
export { linkAttachments } from "./link-attachments.server";
export { makePicture } from "./make-picture.server";
export { openPicture } from "./open-picture.server";
export { removeStrayFiles, sweepAttachments } from "./sweep-attachments.server";
