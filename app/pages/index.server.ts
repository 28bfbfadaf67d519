export { askPage, similarTo } from "./ask/ask-page.server";
export { placeOfPost } from "./posts/place-of-post.server";
export { saveEdit } from "./posts/save-edit.server";
export { threadPage } from "./thread/thread-page.server";
export { madePicture, pictureRefusal } from "./writing/new-picture.server";
export { previewOf } from "./writing/preview.server";
