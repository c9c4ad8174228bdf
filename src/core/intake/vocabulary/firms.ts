/** What a question may be about in the place of a person: one of these words. */
export const FIRMS =
  "entreprise/organisation/organisme/compagnie/société/firme/startup/commerce/projet/company/business/organization/project/venture/product/idea/brand";
