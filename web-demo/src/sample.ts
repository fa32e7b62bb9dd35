/** Invented applicants by the thousand, the same every time: most are clean, the rest fail in the ways that happen. */

const FIRST = ["Erika", "Max", "Aylin", "Jürgen", "Zoë", "Chloé", "Łukasz", "Nguyễn", "Maria José", "Anna-Lena"];
const LAST = ["Mustermann", "Müller", "O’Brien", "Yılmaz", "García López", "Kowalska", "van den Berg", "Schmidt", "Öztürk", "d’Arc"];
const STREETS = ["Amrumer Straße", "Lindenallee", "Am Markt", "Postfachweg", "Bahnhofstraße", "Schillerplatz"];

type Mishap = (applicant: Record<string, any>) => void;

const MISHAPS: readonly Mishap[] = [
  (one) => { one["person"].birth_country = "US"; },
  (one) => { one["person"].nationality = "US"; },
  (one) => { one["person"].address.line_1 = "Postfach 12 34 56"; },
  (one) => { one["mobile_number"].number = one["person"].mobile_number = "+14165550123"; },
  (one) => { one["identification"].status = "pending_successful"; },
  (one) => { one["identification"].status = "canceled"; },
  (one) => { one["person"].risk_classification_status = "INFORMATION_REQUESTED"; },
  (one) => { one["person"].customer_vetting_status = "RISK_REJECTED"; },
  (one) => { one["person"].first_name = "Erika 😀"; },
  (one) => { one["mobile_number"].verified = false; },
  (one) => { delete one["person"].fatca_relevant; },
  (one) => { one["person"].fatca_relevant = "false"; },
  (one) => { delete one["tax_identifications"]; one["branch"] = "IT"; },
  (one) => { one["identity_document"].code = "DEU-AO-01001"; },
  (one) => { one["person"].birth_date = "2011-01-31"; },
];

export function sampleMany(count: number): string {
  const lines: string[] = [];
  let state = 20261121;
  const next = (below: number): number => {
    // The generator of Park and Miller: small, and the same in every browser.
    state = (state * 48271) % 0x7fffffff;
    return state % below;
  };
  for (let at = 0; at < count; at++) {
    const number = `+49151${String(10000000 + next(89999999))}`;
    const applicant: Record<string, any> = {
      flow: "digital_banking",
      branch: "DE",
      person: {
        salutation: next(2) === 0 ? "MS" : "MR",
        first_name: FIRST[next(FIRST.length)],
        last_name: LAST[next(LAST.length)],
        address: { line_1: `${STREETS[next(STREETS.length)]} ${next(120) + 1}`, line_2: "", postal_code: String(10115 + next(80000)), city: "Berlin", country: "DE" },
        mobile_number: number,
        birth_date: `${1950 + next(55)}-0${next(9) + 1}-1${next(10)}`,
        birth_city: "Aachen",
        birth_country: "DE",
        nationality: "DE",
        employment_status: "EMPLOYED",
        tax_information: { marital_status: "SINGLE" },
        fatca_relevant: false,
        fatca_crs_confirmed_at: "2026-11-02T09:03:00Z",
        terms_conditions_signed_at: "2026-11-02T09:00:00Z",
        data_terms_signed_at: "2026-11-02T09:01:00Z",
        own_economic_interest_signed_at: "2026-11-02T09:02:00Z",
        compliance_disclaimer_agreed_at: "2026-11-02T09:05:00Z",
        screening_progress: "SCREENED_ACCEPTED",
        risk_classification_status: "NORMAL_RISK",
        customer_vetting_status: "NO_MATCH",
      },
      mobile_number: { number, verified: true },
      tax_identifications: [{ country: "DE", number: "48954371207", primary: true }],
      identification: { method: "idnow", language: "DE", status: "successful", completed_at: "2026-11-03T18:18:28Z", legitimation_country: "DE" },
      identity_document: { code: "DEU-BO-02001" },
    };
    if (next(10) < 3) MISHAPS[next(MISHAPS.length)]?.(applicant);
    lines.push(JSON.stringify(applicant));
  }
  return lines.join("\n");
}
