// What a web team's own tests of its forms do, in jsdom. Jest and Vitest run the same tests: each is given the modules as
// it loads them. jsdom has no TextEncoder in Jest, no CSS.escape, and no page policy.

module.exports = function ({ onboardable, slim, dom, resolver, schemas, handbook, React, reactDom, hookForm }, wasm, words, { describe, it, expect }) {
  const asOf = "2026-11-21";
  const { createElement: h } = React;
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;

  /** A component in the page, and what a person does with it. */
  async function shown(component) {
    document.body.innerHTML = '<main></main>';
    const root = reactDom.createRoot(document.querySelector("main"));
    await React.act(async () => root.render(h(component)));
    const field = (name) => document.querySelector(`[name="${name}"]`);
    return {
      leave: (name) => React.act(async () => {
        field(name).focus();
        field(name).blur();
      }),
      type: (name, text) => React.act(async () => {
        // As React's own tools do: its own setter remembers the value and would see no change.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field(name), text);
        field(name).dispatchEvent(new Event("input", { bubbles: true }));
      }),
      click: (text) => React.act(async () => [...document.querySelectorAll("button, input")].find((one) => one.textContent === text || one.name === text).click()),
      submit: () => React.act(async () => document.querySelector("form").requestSubmit()),
      said: () => [...document.querySelectorAll("p")].map((p) => `${p.id}: ${p.textContent}`),
    };
  }

  /** A form with react-hook-form, checked when a field is left. */
  const formOf = (fields) =>
    function Form() {
      const options = { resolver: resolver.onboardableResolver({ fields, asOf }), mode: "onTouched" };
      const { register, handleSubmit, formState } = hookForm.useForm(options);
      const names = Object.keys(fields);
      return h("form", { onSubmit: handleSubmit(() => {}), noValidate: true },
        names.map((name) => h("input", { key: name, ...register(name) })),
        names.filter((name) => formState.errors[name]).map((name) => h("p", { key: `${name}-message`, id: name }, formState.errors[name].message)),
        h("button", null, "Continue"));
    };

  /** A wizard with one field a page: Continue goes on where the field has no error. */
  const wizardOf = (fields) =>
    function Wizard() {
      const [page, setPage] = React.useState(0);
      const options = { resolver: resolver.onboardableResolver({ fields, asOf }), mode: "onTouched" };
      const { register, trigger, formState } = hookForm.useForm(options);
      const name = Object.keys(fields)[page];
      return h("form", { noValidate: true },
        name ? h("input", { key: name, ...register(name) }) : h("p", { id: "page" }, "done"),
        formState.errors[name] && h("p", { id: name }, formState.errors[name].message),
        h("button", { type: "button", onClick: async () => (await trigger(name)) && setPage(page + 1) }, "Continue"));
    };

  describe("in jsdom", () => {
    it("answers, with letters that are not ASCII", () => {
      expect(onboardable.version().package).toBe("0.1.0");
      expect(onboardable.checkIban("DE89370400440532013000").formatted).toBe("DE89 3704 0044 0532 0130 00");
      const person = { first_name: "Jürgen 😀", last_name: "Őz", birth_country: "US", job_title: "Prüfer für Öfen, ₿ und 100 % Kühlung" };
      const { findings } = onboardable.assess({ person }, { asOf, lang: "de" });
      expect(findings.map(({ rule }) => rule)).toContain("name.symbol");
      expect(findings.find(({ rule }) => rule === "fatca.us_birthplace").message).toBe("Mit diesen Angaben können wir kein Konto für Sie eröffnen");
      expect(onboardable.sanitizeName({ field: "last_name", value: " O´Brien" }).value).toBe("O'Brien");
      expect(onboardable.sanitizeName("Jürgen %41".repeat(5)).value).toMatch(/^Jürgen/);
      expect(handbook.explain("fatca.us_birthplace", { lang: "de", asOf }).rule).toBe("fatca.us_birthplace");
    });

    it("answers from onboardable/slim, with the bytes of the module", async () => {
      await slim.init(wasm, words);
      expect(slim.checkIban("DE89370400440532013000").country).toBe("DE");
    });

    it("preloads", async () => {
      await onboardable.preload();
      await onboardable.preload();
      expect(onboardable.checkMobileNumber("+49 151 12345678").e164).toBe("+4915112345678");
    });

    it("validates", () => {
      const { issues } = schemas.ibanSchema({ asOf })["~standard"].validate("DE00370400440532013000");
      expect(issues.length).toBe(1);
    });

    it("binds a plain form", () => {
      document.body.innerHTML = `<form lang="en"><input name='tax["0"].number' data-onboardable="/mobile_number/number">
        <p data-onboardable-message='tax["0"].number'></p><input name="born" data-onboardable="/person/birth_country"></form>`;
      const form = document.querySelector("form");
      const bound = dom.bind(form, { asOf });
      const [phone, born] = form.elements;
      const fill = (field, value) => {
        field.focus();
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.blur();
      };
      phone.focus();
      phone.blur();
      expect(form.textContent.trim()).toBe("");
      fill(phone, "+1 416 555 0123");
      expect(form.querySelector("[data-onboardable-message]").textContent).toMatch(/\+1/);
      fill(born, "US");
      expect(form.querySelector(".onboardable-message").textContent).toBe("We cannot open an account for you with these details");
      expect(bound.assessment.decision).toBe("deny");
      bound.release();
      expect(form.querySelector(".onboardable-message")).toBe(null);
    });

    it("shows what is filled in and left before the form is bound, and not what is still being typed", () => {
      document.body.innerHTML = `<form lang="en"><input name="line" value="PO Box 12" data-onboardable="/person/address/line_1">
        <select name="born" data-onboardable="/person/birth_country"><option></option><option selected>US</option></select>
        <input name="phone" value="0" data-onboardable="/mobile_number/number"><input name="city" data-onboardable="/person/address/city"></form>`;
      const form = document.querySelector("form");
      const said = () => [...form.querySelectorAll(".onboardable-message")].map(({ textContent }) => textContent).filter(Boolean);
      form.elements.line.focus();
      const bound = dom.bind(form, { asOf });
      const refused = "We cannot open an account for you with these details";
      const phone = "Enter your mobile number with plus and country code, for example +49 151 12345678";
      expect(said()).toEqual([refused, phone]);
      form.elements.city.focus();
      expect(said().length).toBe(3);
      bound.release();
      expect(said()).toEqual([]);
    });

    it("takes a message away with its field", () => {
      const one = '<input name="phone" value="1" data-onboardable="/mobile_number/number">';
      document.body.innerHTML = `<form lang="en"><fieldset>${one}</fieldset><select name="born" data-onboardable="/person/birth_country"><option>US</option></select>
        <p data-onboardable-message="phone"></p></form>`;
      const form = document.querySelector("form");
      const said = () => [...form.querySelectorAll("p")].map(({ textContent }) => textContent).filter(Boolean);
      const bound = dom.bind(form, { asOf });
      const both = said();
      expect(both.length).toBe(2);
      const { phone, born } = form.elements;
      born.remove();
      bound.refresh();
      expect(said()).toEqual([both.find((text) => text.includes("+49"))]);
      expect(born.validationMessage + born.getAttribute("aria-invalid")).toBe("null");

      // Not of this form as long as it is disabled.
      phone.disabled = true;
      bound.refresh();
      expect(said()).toEqual([]);
      expect(phone.getAttribute("aria-describedby")).toBe(null);
      phone.disabled = false;
      form.append(born);
      bound.refresh();
      expect(said().sort()).toEqual(both.sort());
      const ids = [...form.elements].map((field) => field.getAttribute("aria-describedby")).filter(Boolean);
      expect(new Set(ids).size).toBe(2);

      // Another element of the same name has the message.
      const other = document.createElement("input");
      Object.assign(other, { name: "born", value: "US" });
      other.dataset.onboardable = "/person/birth_country";
      born.parentNode.querySelector(".onboardable-message").remove();
      born.replaceWith(other);
      bound.refresh();
      expect(said().sort()).toEqual(both.sort());
      bound.release();
      expect(said()).toEqual([]);
      expect(form.querySelector("[aria-invalid], [aria-describedby], .onboardable-message")).toBe(null);
    });

    it("reads neither Ms nor Mr from a list, and from a form's nested values", () => {
      const salutation = { fields: { "person.salutation": "/person/salutation" } };
      const issues = (value) => schemas.applicationSchema({ ...salutation, branch: "DE", asOf })["~standard"].validate({ person: { salutation: value } }).issues;
      expect(issues(null)).toBe(undefined);
      expect(issues("")[0].message).toBe("Select your salutation");
      document.body.innerHTML = '<form><select name="salutation" data-onboardable="/person/salutation"><option></option><option value="null" selected>Neither</option></select></form>';
      const form = document.querySelector("form");
      const bound = dom.bind(form, { branch: "DE", asOf });
      const found = () => bound.assessment.findings.some(({ fields }) => fields.includes("/person/salutation"));
      expect(found()).toBe(false);
      form.elements.salutation.selectedIndex = 0;
      bound.refresh();
      expect(found()).toBe(true);
      bound.release();
    });

    it("refuses a form that is none, and options that there are not", () => {
      document.body.innerHTML = '<form><input name="born" value="US" data-onboardable="/person/birth_country"></form>';
      const form = document.querySelector("form");
      const codeOf = (call) => {
        try {
          call();
        } catch ({ code, message }) {
          return `${code}: ${message}`;
        }
      };
      for (const none of [null, undefined, {}, document.body]) expect(codeOf(() => dom.bind(none))).toMatch(/^wrong_type: onboardable: expected a form, found /);
      for (const [name, value] of Object.entries({ lagn: "de", lenient: true, strict: true, onAdvice: () => {}, reader: "Partner", place: "after", value: 5, onJudged: {}, message: "x" })) {
        expect(codeOf(() => dom.bind(form, { [name]: value }))).toMatch(new RegExp(`^invalid_option: .*\\b${name}\\b`));
      }
      for (const fields of [null, "x"]) expect(codeOf(() => dom.bind(form, { fields }))).toMatch(/^wrong_type: onboardable: expected fields/);
      expect(codeOf(() => dom.bind(form, null))).toMatch(/^wrong_type: onboardable: expected options/);
      expect(form.noValidate).toBe(false);
      expect(form.textContent).toBe("");
      const bound = dom.bind(form, { lang: undefined, fields: undefined, asOf });
      const text = form.textContent;
      expect(codeOf(() => bound.refresh({ lagn: "de" }))).toMatch(/^invalid_option: .*"lagn"/);
      bound.refresh();
      expect(form.textContent).toBe(text);
      bound.release();
    });

    it("names the pointer that is meant where a form has a misspelt one", () => {
      document.body.innerHTML = '<form><input name="born" data-onboardable="/person/brith_country"></form>';
      const form = document.querySelector("form");
      expect(() => dom.bind(form)).toThrow('the nearest is "/person/birth_country"');
      expect(() => dom.bind(form, { fields: { born: "/person/birth_country", gone: "/mobile_number/nmber" } })).toThrow('the nearest is "/mobile_number/number"');
      expect(form.noValidate).toBe(false);
    });
  });

  describe("with react-hook-form, validated when a field is left", () => {
    const one = { phone: "/mobile_number/number" };
    for (const fields of [one, { ...one, born: "/person/birth_country" }]) {
      it(`shows no error at an empty field before Continue: ${Object.keys(fields)}`, async () => {
        const { leave, type, submit, said } = await shown(formOf(fields));
        await leave("phone");
        expect(said()).toEqual([]);
        await type("phone", "1");
        await leave("phone");
        expect(said()).toEqual(["phone: Enter your mobile number with plus and country code, for example +49 151 12345678"]);
        await type("phone", "");
        await leave("phone");
        expect(said()).toEqual([]);
        await submit();
        const born = fields.born ? ["born: Select your country of birth"] : [];
        expect(said()).toEqual(["phone: Enter your mobile number", ...born]);
      });
    }

    it("asks for an empty field on Continue in a wizard with one field a page", async () => {
      const { leave, type, click, said } = await shown(wizardOf({ born: "/person/birth_date", nationality: "/person/nationality" }));
      await leave("born");
      expect(said()).toEqual([]);
      await click("Continue");
      expect(said()).toEqual(["born: Enter your date of birth"]);
      await type("born", "1990-05-05");
      expect(said()).toEqual([]);
      await type("born", "");
      expect(said()).toEqual([]);
      await type("born", "1990-05-05");
      await click("Continue");
      expect(said()).toEqual([]);
      await leave("nationality");
      expect(said()).toEqual([]);
      await click("Continue");
      expect(said()).toEqual(["nationality: Select your nationality"]);
      await type("nationality", "DE");
      await click("Continue");
      expect(said()).toEqual(["page: done"]);
    });

    it("does not ask again when a box is no longer ticked", async () => {
      const fields = { terms: "/person/terms_conditions_signed_at", born: "/person/birth_date" };
      const { click, submit, said } = await shown(function Form() {
        const { register, handleSubmit, formState, setValue } = hookForm.useForm({ resolver: resolver.onboardableResolver({ fields, asOf }) });
        React.useEffect(() => void register("terms"), []);
        const onChange = ({ target }) => setValue("terms", target.checked ? `${asOf}T00:00:00Z` : "", { shouldValidate: true });
        return h("form", { onSubmit: handleSubmit(() => {}), noValidate: true }, h("input", { type: "checkbox", name: "terms", onChange }),
          h("input", register("born")), formState.errors.terms && h("p", { id: "terms" }, formState.errors.terms.message));
      });
      await click("terms");
      await click("terms");
      expect(said()).toEqual([]);
      await submit();
      expect(said()).toEqual(["terms: Accept the terms and conditions to continue"]);
    });
  });
};
