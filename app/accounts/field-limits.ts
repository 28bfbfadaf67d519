/** Characters of a name, as people count them. Two is a short Chinese name; forty fits a line on a phone. */
export const NAME_MIN = 2;
export const NAME_MAX = 40;
/** Characters of what a person writes about themselves. */
export const ABOUT_MAX = 500;
/** NIST SP 800-63B-4 asks for 8 with a second factor and 15 without; ten with a list of known ones is our middle. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;
/** RFC 5321 section 4.5.3.1: a path is 256 octets with its angle brackets. */
export const EMAIL_MAX = 254;
/** Characters of the team that a staff badge names. */
export const TEAM_MAX = 30;
