export { LONGEST_INITIALS, decidedBy, rememberInitials, rememberedInitials } from "../initials.ts";
