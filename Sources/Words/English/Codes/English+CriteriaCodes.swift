extension English {
  static let criteriaCodes: [String: CodeText] = [
    "CRT-001": CodeText(
      title: "The file is not a criteria set",
      meaning:
        "The file is XML of another kind: its root element is not criteriaSet in the namespace "
        + "urn:feasibility:criteria:1.",
      reason: "A file of another kind would be read as an empty set, and every city would come out unrated.",
      remedy:
        "Name the criteria file, mostly Criteria/<set>/criteria.xml. If it is meant to be one, begin it with "
        + "<criteriaSet xmlns=\"urn:feasibility:criteria:1\" id=\"…\">."),
    "CRT-002": CodeText(
      title: "The criteria format has another version",
      meaning: "The namespace names a version of the format other than 1.",
      reason: "A newer format may give old words a new meaning; reading it half would give other scores in silence.",
      remedy:
        "Use the program that belongs to the file, or bring the file to version 1 and write "
        + "urn:feasibility:criteria:1."),
    "CRT-003": CodeText(
      title: "The criteria file is empty",
      meaning: "The file has no bytes, or only white space.",
      reason: "An empty file is mostly a copy or a download that failed.",
      remedy: "Fetch the file again, or begin with “feasibility new criteria NAME”."),
    "CRT-010": CodeText(
      title: "An element is unknown here",
      meaning: "The format has no element of this name at this place.",
      reason: "An unknown element is mostly a misspelt one, and skipping it would lose a rule in silence.",
      remedy:
        "Correct the name, move the element to where it belongs, or remove it. Criteria/criteria-set.xsd lists "
        + "what may stand where."),
    "CRT-011": CodeText(
      title: "An attribute is unknown here",
      meaning: "The element has no attribute of this name.",
      reason: "An unknown attribute is mostly a misspelt one, whose default would apply instead.",
      remedy: "Correct the name or remove the attribute."),
    "CRT-012": CodeText(
      title: "A required element is missing",
      meaning: "The element named must stand inside this one.",
      reason: "There is nothing that could be assumed in its place without guessing.",
      remedy: "Add the element."),
    "CRT-013": CodeText(
      title: "A required attribute is missing",
      meaning: "The attribute named has no default and must be written.",
      reason: "There is no value that could be assumed without guessing.",
      remedy: "Add the attribute."),
    "CRT-014": CodeText(
      title: "An element stands more often than it may",
      meaning: "The element may stand once here.",
      reason: "It cannot be known which of the two was meant.",
      remedy: "Remove one of them, or put their contents into one."),
    "CRT-015": CodeText(
      title: "There is text where none belongs",
      meaning: "The element holds other elements, but there is text between them.",
      reason: "Such text has no effect; it is mostly a tag that was lost, or a remark.",
      remedy: "Put remarks into <!-- … -->, and remove or tag the rest."),
    "CRT-016": CodeText(
      title: "A text is missing",
      meaning: "A name or another text is empty, or is not there in English.",
      reason: "Reports and messages name things by these texts, and fall back on English where a language is missing.",
      remedy: "Write the text, in English at least."),
    "CRT-017": CodeText(
      title: "A language is unknown or given twice",
      meaning: "xml:lang names a language that the program does not speak, or two texts are in the same one.",
      reason: "A text in an unknown language would never be shown, and of two only one could be.",
      remedy: "Use xml:lang=\"en\" or xml:lang=\"ko\", each once."),
    "CRT-018": CodeText(
      title: "Attributes do not go together",
      meaning: "Of several attributes exactly one must stand, or one has a meaning only beside another.",
      reason: "With two, or with none, it cannot be known what was meant.",
      remedy: "Keep the one that is meant, or add the one that is missing."),
    "CRT-019": CodeText(
      title: "Elements are out of order",
      meaning: "The element is known here, but stands after one that follows it in the format.",
      reason: "One order for all files lets people find their way, and lets editors offer what comes next.",
      remedy: "Move it to its place; Criteria/criteria-set.xsd gives the order."),
    "CRT-020": CodeText(
      title: "The value is not a number",
      meaning: "A number is expected: digits, if need be with a decimal point and an exponent.",
      reason: "A value that is half a number must not be guessed at.",
      remedy: "Write a number such as 3, 0.25 or 1e-6, without spaces, units or thousands marks."),
    "CRT-021": CodeText(
      title: "A number has a decimal comma",
      meaning: "The number is written with a comma.",
      reason: "“0,5” and “1,000” look alike to a program; criteria files use the point in every language.",
      remedy: "Write a decimal point: 0.5."),
    "CRT-022": CodeText(
      title: "A number is not finite",
      meaning: "NaN, INF, or a number too large to hold.",
      reason: "Such a value spreads through every score that touches it.",
      remedy: "Write a finite number, or leave the attribute out where an end is open."),
    "CRT-023": CodeText(
      title: "The value is not a whole number",
      meaning: "A whole number from 0 is expected.",
      reason: "Levels, counts and decimals come in whole numbers only.",
      remedy: "Write digits only, such as 4."),
    "CRT-024": CodeText(
      title: "The word is not one of those allowed",
      meaning: "The attribute takes one of a few words.",
      reason: "An unknown word would fall back on a default in silence.",
      remedy: "Choose one of the words named."),
    "CRT-025": CodeText(
      title: "The name has a form that ids do not have",
      meaning:
        "Ids consist of letters A to Z and a to z, digits, “.”, “-” and “_”, and begin with a letter or a digit.",
      reason: "Ids become column names, links and file names.",
      remedy: "Write the id without spaces and other characters; put the full wording into <name>."),
    "CRT-026": CodeText(
      title: "A number lies outside its range",
      meaning: "The number is not in the range that its meaning allows.",
      reason: "A share above 1, for example, could never be reached, so that nobody would ever be rated.",
      remedy: "Correct the number; the finding names the range."),
    "CRT-030": CodeText(
      title: "An id is given twice",
      meaning: "Two things of the same kind have the same id.",
      reason: "References could mean either of them.",
      remedy: "Give one of them another id."),
    "CRT-031": CodeText(
      title: "There is no such indicator",
      meaning: "The reference names an indicator that the set does not define.",
      reason: "A score over something that does not exist is no score.",
      remedy: "Correct the name, or define the indicator in <indicators>."),
    "CRT-032": CodeText(
      title: "There is no such node",
      meaning: "The reference names a node that no index of the set defines.",
      reason: "A rule on something that does not exist would never hold.",
      remedy: "Correct the name, or define the node in an <index>."),
    "CRT-033": CodeText(
      title: "There is no such item",
      meaning: "The value rule takes an item that no indicator asks.",
      reason: "The value would be missing for every city.",
      remedy: "Correct the name, or define the item in the <items> of an indicator."),
    "CRT-034": CodeText(
      title: "There is no such population group",
      meaning: "The check names a group that the divide rules do not define.",
      reason: "The gap could never be measured.",
      remedy: "Correct the name, or define the group in <groups>."),
    "CRT-035": CodeText(
      title: "Nodes contain each other",
      meaning: "Following the parts of a node leads back to it.",
      reason: "A score that depends on itself has no value.",
      remedy: "Break the circle that is printed: remove one of its parts."),
    "CRT-036": CodeText(
      title: "An indicator is used nowhere",
      meaning: "The indicator is asked, but no index, gate, verdict or divide check uses it.",
      reason: "Cities would answer for nothing; mostly a use was forgotten or misspelt.",
      remedy: "Use it, or remove it. This is a note: the set works without."),
    "CRT-037": CodeText(
      title: "An item is used by no indicator",
      meaning: "The item is asked, but no value is made from it.",
      reason: "Mostly it is missing in a sum or mean, which is then wrong.",
      remedy: "Add it to the value rule, or remove the item."),
    "CRT-040": CodeText(
      title: "Weights do not sum to 1",
      meaning: "The weights of a node’s children are shares, and must sum to 1, or to 100, within 1e-9.",
      reason: "A wrong sum is mostly a slip in one weight, which rescaling would hide.",
      remedy: "Correct the weights, or write weights=\"relative\" on the node if any proportions are meant."),
    "CRT-041": CodeText(
      title: "A weight is negative",
      meaning: "Weights are 0 or positive.",
      reason: "A negative weight would reward what it should punish.",
      remedy: "Write a positive weight; to turn an indicator round, use sense=\"falling\" or its direction."),
    "CRT-042": CodeText(
      title: "All weights of a node are 0",
      meaning: "None of the node’s children has a weight.",
      reason: "A mean over nothing has no value.",
      remedy: "Give at least one child a weight above 0."),
    "CRT-043": CodeText(
      title: "More children are required than there are",
      meaning: "minimumChildren is larger than the number of children with a weight, or 0.",
      reason: "The node would never be rated.",
      remedy: "Lower the number, or leave the attribute out."),
    "CRT-044": CodeText(
      title: "The rule for zero is missing or out of place",
      meaning: "A geometric mean must say what a child of 0 does; other aggregations must not.",
      reason: "With limits that cut at 0 a zero child is common, and the two rules give very different scores.",
      remedy: "Write zero=\"stops\", or zero=\"floor\" floor=\"0.01\", on geometric nodes only."),
    "CRT-050": CodeText(
      title: "The lower goalpost is not below the upper one",
      meaning: "Goalposts are written low to high, also for lower-is-better indicators.",
      reason: "Equal limits divide by zero, and reversed ones turn the scale round unseen.",
      remedy: "Swap or correct the limits; write direction=\"lower-is-better\" on the indicator where less is better."),
    "CRT-051": CodeText(
      title: "A logarithmic goalpost is not positive",
      meaning: "The logarithm needs positive limits.",
      reason: "There is no logarithm of 0 or of a negative number.",
      remedy: "Write a small positive lower limit, or scale=\"linear\"."),
    "CRT-052": CodeText(
      title: "A scale has no room",
      meaning: "The top of the scale is not above its bottom.",
      reason: "An item on which all answers are equal tells nothing.",
      remedy: "Correct the ends of the scale."),
    "CRT-053": CodeText(
      title: "Two options have the same code",
      meaning: "The code stands for two options.",
      reason: "A cell with this code could mean either.",
      remedy: "Give each option a code of its own."),
    "CRT-054": CodeText(
      title: "A goalpost lies beyond the scale",
      meaning: "The scale of the indicator ends before the goalpost.",
      reason: "No city can reach that end, so that even the best possible answer scores below 1, or the worst above 0.",
      remedy: "Mostly the goalpost or the scale is a slip. This is a note: the set works as it is."),
    "CRT-055": CodeText(
      title: "It is unclear how the value is made",
      meaning:
        "The indicator has items but no rule that makes a value of them, or a question or <proof> although its value is "
        + "made otherwise.",
      reason: "Without a rule the value is unknown, and the question would be printed but never asked.",
      remedy: "Add <answer>, <ratio>, <sum> or <mean>; put questions and <proof> into the items."),
    "CRT-060": CodeText(
      title: "Class bounds do not descend",
      meaning: "Classes are listed best first, each with a lower bound below the one before.",
      reason: "The first class whose bound is met applies, so that the later one could never apply.",
      remedy: "Sort the classes, or correct the bound."),
    "CRT-061": CodeText(
      title: "A class has no bound, or one too many",
      meaning: "Each class but the last has exactly one bound, “above” or “atLeast”; the last has none.",
      reason: "Scores between classes, or below the last, would have no class.",
      remedy: "Add or remove the bound."),
    "CRT-062": CodeText(
      title: "The last verdict has a condition",
      meaning: "The list must end with a verdict that always applies.",
      reason: "A city that meets no condition would have no verdict.",
      remedy: "Add a last verdict without conditions."),
    "CRT-063": CodeText(
      title: "A verdict can never apply",
      meaning: "An earlier verdict always applies before this one, or there is nothing that could bring it about.",
      reason: "The first verdict that applies is taken; a rule that cannot apply is mostly in the wrong place.",
      remedy: "Move the verdict up, correct its conditions, or remove it."),
    "CRT-064": CodeText(
      title: "A condition lies outside the range",
      meaning: "The number compared with lies outside the score range of the set, or off the indicator’s scale.",
      reason: "The condition would always hold, or never.",
      remedy: "Correct the number; node scores are compared in the range of <scores>."),
    "CRT-065": CodeText(
      title: "Gates have no effect on the verdict",
      meaning:
        "There are gates and verdicts, but no verdict with when=\"gate-failed\", or none with when=\"gate-unknown\".",
      reason: "A city that fails a gate would be judged, and ranked, as if it had passed.",
      remedy: "Add the verdict, mostly as the first of the list."),
    "CRT-070": CodeText(
      title: "The steps of a ladder are out of order",
      meaning: "Bounds are listed highest first, each with its level; a wider gap has the higher level.",
      reason: "The first bound that is met applies, so that a later one could never apply.",
      remedy: "Sort the steps, or correct the bound or the level."),
    "CRT-071": CodeText(
      title: "A group is its own reference",
      meaning: "The group and its reference have the same id.",
      reason: "A group has no gap to itself.",
      remedy: "Name the complement: women against men, 60 and over against under 60."),
    "CRT-072": CodeText(
      title: "The names of the levels are not those of 0 to 4",
      meaning: "The five levels are named in order, each once.",
      reason: "A flag without a name cannot be reported.",
      remedy: "List the levels 0, 1, 2, 3, 4."),
    "CRT-073": CodeText(
      title: "A check has nothing to be judged by",
      meaning:
        "The check asks for a shortfall or an affordability flag but its ladder is missing, or it checks nothing at all.",
      reason: "Without a ladder no level can be given.",
      remedy: "Add <shortfall> or <affordability>, or say what the check looks for."),
    "CRT-074": CodeText(
      title: "A gap is asked of an indicator that is no percentage",
      meaning: "Gaps between groups are measured on shares of people, from 0 to 100.",
      reason: "The exclusion ratio and the intervals have no meaning for other quantities.",
      remedy: "Ask the gap of an indicator with <percent/>, or remove the groups from the check."),
    "CRT-075": CodeText(
      title: "There is no group that could be the worst",
      meaning: "The use takes the level and the worst group, but no divide check asks groups for the indicator.",
      reason: "Without groups the measure is the plain level, which is mostly not what was meant.",
      remedy: "Add a check with groups, or write measure=\"level\". This is a note: the set works as it is."),
  ]
}
