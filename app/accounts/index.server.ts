export { mustBeAble, signedInActor } from "./acting.server";
export { actorFromSession, type SessionReader } from "./actor-from-session.server";
export { type AddPersonInput, addPerson, createAdministrator } from "./add-person.server";
export { changePassword } from "./change-password.server";
export { chooseLanguage } from "./choose-language.server";
export { confirmAddressChange } from "./confirm-address-change.server";
export { endDevice } from "./end-device.server";
export {
  createFirstAdministrator,
  issueFirstAdministratorLink,
} from "./first-administrator.server";
export { forgetExpiredAccounts } from "./forget-expired.server";
export { grantRole } from "./grant-role.server";
export { type ImportedPerson, importPeople, joinedAt } from "./import-people.server";
export { type Attempt, giveBackAttempt, takeAttempt } from "./limits.server";
export { listDevices } from "./list-devices.server";
export { accountSubscriptions } from "./mails/subscriptions.server";
export { mentionedPeople } from "./mentioned-people.server";
export { nameProblem } from "./names";
export { ownSettings } from "./own-settings.server";
export { passwordWork } from "./passwords.server";
export { peopleForRoles } from "./people-for-roles.server";
export { personProfile } from "./person-profile.server";
export { personView, personViews } from "./person-views.server";
export { requestAddressChange } from "./request-address-change.server";
export { requestPasswordReset } from "./request-password-reset.server";
export { resendVerification } from "./resend-verification.server";
export { resetPassword } from "./reset-password.server";
export { revokeRole } from "./revoke-role.server";
export { clearedSessionCookie, sessionCookie, sessionCookieName } from "./session-cookie";
export { signIn } from "./sign-in.server";
export { signOut } from "./sign-out.server";
export { signOutEverywhere } from "./sign-out-everywhere.server";
export { signUp } from "./sign-up.server";
export { nameSkeleton } from "./skeleton";
export { staffList } from "./staff-list.server";
export { isLinkAlive, type LinkPurpose } from "./tokens.server";
export { updateProfile } from "./update-profile.server";
export { verifyAddress } from "./verify-address.server";
