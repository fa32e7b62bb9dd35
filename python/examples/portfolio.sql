-- The figures of a book in SQL, as `onboardable assess --summary`, `work` and `due` count them.
--
-- It needs a table or view `book` with a column `application`, JSON as text, and the function `assess` of
-- `onboardable.duckdb.register(..., json=True)`: see portfolio.py. A name before a statement is that of its figures.

-- Each application once, with its answer. The number tells applicants apart who have the same reference or none.
CREATE OR REPLACE TABLE answers AS
SELECT number, answer.* EXCLUDE (json), answer.json::JSON AS assessment,
    CASE WHEN answer.error IS NULL THEN application END AS application
FROM (SELECT row_number() OVER () AS number, application, assess(application) AS answer FROM book);

-- A field as the rules name it: * for a place in a list, the list for one of its values, and the same name in the only
-- identification and in a list.
CREATE OR REPLACE MACRO field_of(pointer) AS pointer
    .regexp_replace('/\d+$', '').regexp_replace('/\d+', '/*', 'g')
    .regexp_replace('^/(identification|account)s(/\*)?', '/\1').regexp_replace('^/change/', '/person/');

-- What is in the way: findings that are no notes. Of an applicant who is refused, only the refusal counts.
CREATE OR REPLACE TABLE open_findings AS
SELECT number, reference, row_number() OVER () AS finding, one.*
FROM (
    SELECT number, reference, decision, unnest(from_json(assessment -> 'findings', '[{
        "rule": "VARCHAR", "answer": "VARCHAR", "effect": "VARCHAR", "light": "VARCHAR", "title": "VARCHAR",
        "fields": ["VARCHAR"], "next": {"who": "VARCHAR", "text": "VARCHAR"}
    }]')) AS one
    FROM answers
)
WHERE one.light <> 'green' AND (decision <> 'deny' OR one.effect = 'deny');

-- name: outcomes
-- May the account be opened?
SELECT coalesce(decision, 'unreadable') AS outcome, count(*) AS applicants,
    round(100 * count(*) / sum(count(*)) OVER (), 1) AS percent
FROM answers GROUP BY decision ORDER BY applicants DESC, outcome;

-- name: rules
-- Which rules cause the work, the greatest first. Alone: no other rule is in the way of the applicant.
WITH per_applicant AS (
    SELECT number, rule, bool_and(answer = 'unknown') AS is_unknown,
        count(*) OVER (PARTITION BY number) = 1 AS is_alone
    FROM open_findings GROUP BY number, rule
)
SELECT rule, count(*) AS applicants, count(*) FILTER (is_unknown) AS not_known, count(*) FILTER (is_alone) AS alone,
    round(100 * sum(count(*)) OVER (ORDER BY count(*) DESC, rule) / sum(count(*)) OVER (), 1) AS cumulative_percent
FROM per_applicant GROUP BY rule ORDER BY applicants DESC, rule;

-- name: fields
-- Which fields the open findings are about: `onboardable work --by field`.
SELECT field_of(field) AS field, count(DISTINCT number) AS applicants, count(DISTINCT (number, finding)) AS findings
FROM (SELECT number, finding, unnest(fields) AS field FROM open_findings)
GROUP BY ALL ORDER BY applicants DESC, field;

-- name: missing
-- Which fields keep applicants on hold because they are not stated or cannot be evaluated.
WITH lacking AS (
    SELECT number, field_of(field) AS field, bool_or(is_stated) AS is_stated
    FROM (
        SELECT number, field, rule, answer, trim(coalesce(application ->> field, ''), ' []') <> '' AS is_stated
        FROM (SELECT number, rule, answer, unnest(fields) AS field FROM open_findings) JOIN answers USING (number)
    )
    WHERE NOT is_stated OR answer = 'unknown' OR starts_with(rule, 'application.')
    GROUP BY ALL
)
SELECT field, count(*) FILTER (NOT is_stated) AS not_stated, count(*) FILTER (is_stated) AS not_usable
FROM lacking GROUP BY field ORDER BY count(*) DESC, field;

-- name: who
-- Who has to act, and for how many applicants: `onboardable work --by who`.
SELECT next.who AS who, count(DISTINCT number) AS applicants, count(*) AS findings
FROM open_findings GROUP BY who ORDER BY applicants DESC, who;

-- name: residences
-- Outcomes by the country of residence. Countries with fewer than 10 applicants are joined, so that no row describes
-- only a few people.
WITH residences AS (
    SELECT decision, nullif(trim(upper(application ->> '$.person.address.country')), '') AS country
    FROM answers WHERE decision IS NOT NULL
), joined AS (
    SELECT decision, CASE WHEN country IS NULL THEN 'not known'
        WHEN count(*) OVER (PARTITION BY country) < 10 THEN 'other' ELSE country END AS country
    FROM residences
)
SELECT country, count(*) FILTER (decision = 'proceed') AS proceed, count(*) FILTER (decision = 'hold') AS hold,
    count(*) FILTER (decision = 'deny') AS deny, count(*) AS applicants
FROM joined GROUP BY country ORDER BY applicants DESC, country;

-- name: due
-- What runs out, counted from the day as of which the applicant was evaluated: `onboardable due` lists the applicants.
WITH deadlines AS (
    SELECT unnest(due, recursive := true), (assessment ->> 'as_of')[:10]::DATE AS today FROM answers
)
SELECT what, any_value(title) AS title, count(*) FILTER (passed) AS passed,
    count(*) FILTER (NOT passed AND day - today <= 30) AS within_30,
    count(*) FILTER (NOT passed AND day - today BETWEEN 31 AND 60) AS within_60,
    count(*) FILTER (NOT passed AND day - today BETWEEN 61 AND 90) AS within_90,
    count(*) FILTER (NOT passed AND day - today > 90) AS later
FROM deadlines GROUP BY what ORDER BY what;

-- name: proofs
-- The age of the proofs of address that are needed, in full calendar months, counted to the creation of the
-- identification, else to its success, else to the day as of which the applicant was evaluated. One of 6 months is too
-- old; in branch FR, where an account is opened, one of 3. Only applicants with a single identification are counted:
-- where there are several, the rules decide which one counts, and `onboardable assess --summary` knows it.
WITH identifications AS (
    SELECT application -> 'identification' AS one, application ->> '$.identity_document.code' AS document,
        assessment ->> 'method' AS method,
        assessment ->> 'branch' = 'FR' AND coalesce(assessment ->> 'flow', '') NOT IN ('videoident', 'bankident')
            AS is_french,
        (assessment ->> 'as_of')[:10]::DATE AS today
    FROM answers WHERE NOT json_exists(application, 'identifications')
), proofs AS (
    SELECT is_french, try_cast(one ->> 'proof_of_address_issued_at' AS DATE) AS issued,
        least(today, coalesce(try_cast((one ->> 'created_at')[:10] AS DATE),
            try_cast(CASE one ->> 'status' WHEN 'successful' THEN (one ->> 'completed_at')[:10] END AS DATE))) AS used
    FROM identifications
    -- A method or a document that is not known may need one. Every German identity card shows an address.
    WHERE is_french OR (
        coalesce(method, 'idnow') = 'idnow' AND NOT coalesce(starts_with(document, 'DEU-BO'), false)
    )
)
SELECT datesub('month', issued, used) AS months, count(*) FILTER (NOT is_french) AS proofs,
    count(*) FILTER (is_french) AS french
FROM proofs WHERE issued <= used GROUP BY months ORDER BY months;
