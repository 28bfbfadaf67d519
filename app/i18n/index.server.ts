import { en } from "./messages/en";
import { zhCN } from "./messages/zh-CN";
import { registerMessages } from "./translate";

registerMessages("en", en);
registerMessages("zh-CN", zhCN);

export { translatorFor } from "./translate";
