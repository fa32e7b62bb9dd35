/** Why each rule is there, and how its source is read: words for the partner, which only the pages that show them load. */

import { addWords } from "onboardable";
import { words as de } from "onboardable/analyst/de";
import { words as en } from "onboardable/analyst/en";

for (const words of [en, de]) addWords(words);
