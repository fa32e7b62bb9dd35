// Run by workerd itself: the package with the export condition that Cloudflare's tools set.

import { assess, checkIban, preload } from "onboardable";
import { explain } from "onboardable/handbook";
import { applicationSchema } from "onboardable/standard-schema";

export default {
  async test() {
    await preload();
    const same = (found, expected) => {
      if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
    };
    same(checkIban("DE89370400440532013000").formatted, "DE89 3704 0044 0532 0130 00");
    same(assess({ person: { birth_country: "US", first_name: "Jürgen" } }, { lang: "de" }).decision, "deny");
    same(explain("JOINT_ACCOUNT").retry, ["other_iban", "other_method"]);
    const { issues } = applicationSchema()["~standard"].validate({});
    same(issues.some(({ message }) => message === "Enter your date of birth"), true);
  },
};
