"""Every delivery in a folder of samples: what `feasibility import` makes of it, beside another reading.

    deliveries.py PROGRAM FOLDER

Prints a table in Markdown. Fails if fewer than 95 % of the files that hold a delivery agree with the other reading, or if
a file that holds none is read all the same.
"""

import collections
import json
import pathlib
import subprocess
import sys

import delivery_peers as peers

FOLDERS = "kobo odk limesurvey surveymonkey sdmx worldbank triple-s ddi spss".split()
LEAST = 0.95

# Files that hold no delivery, and must be refused with a word: what each is.
REFUSED = {
    "sdmx/ESTAT_footer.xml": "an error message of the service, no data",
    "sdmx/pysdmx_empty_message.xml": "a message without data",
    "sdmx/ECB_EXR_ng-structure.xml": "a structure, no data",
    "sdmx/ESTAT_apro_mk_cola-structure.xml": "a structure, no data",
    "sdmx/ESTAT_esms.xml": "reference metadata, no data",
    "sdmx/TEST_gh-142.xml": "code lists, no data",
    "sdmx/pysdmx_csv_nulls_20.csv": "no column OBS_VALUE",
    "sdmx/pysdmx_sdmx20_data_v2_invalid_action.csv": "an action that SDMX does not have",
    "sdmx/pysdmx_sdmx20_data_v2_three_actions.csv": "no dimension beside the values",
    "sdmx/sdmx-csv-v2_example-14.csv": "attributes alone, no observation",
    "sdmx/sdmx-csv-v2_example-16.csv": "rows that delete, no observation",
    "sdmx/sdmx-csv-v2_example-19A.csv": "rows that delete, no observation",
    "spss/pyreadstat_sample.dta": "Stata, which is not read",
    "spss/pyreadstat_sample.por": "SPSS portable, which is not read",
}

# Why a file that is read otherwise than by its peer is right all the same, or what is wrong with it.
REASONS = {
    "odk/pyxform_widgets.csv": "an XLSForm as text, with its sheets one below the other, which pyxform alone knows",
}

# Files that go with others.
COMPANIONS = {
    "triple-s/sample-1.sss": ["triple-s/sample-1.asc"],
    "triple-s/sample-2.sss": ["triple-s/sample-2.csv"],
    "triple-s/sample-5.sss": ["triple-s/sample-5.asc"],
}

# Forms of the answers.
FORMS = {
    "limesurvey/dummy_data_codeonly.csv": ["limesurvey/survey_structure.xml"],
    "limesurvey/dummy_data_codeandtext.csv": ["limesurvey/survey_structure.xml"],
    "odk/briefcase_choice-lists-submission.xml": ["odk/briefcase_choice-lists.xml"],
    "odk/briefcase_nested-repeats-submission.xml": ["odk/briefcase_nested-repeats.xml"],
}


def run(program, folder, name):
    files = [str(folder / part) for part in [name] + COMPANIONS.get(name, [])]
    forms = [str(folder / part) for part in FORMS.get(name, [])]
    result = subprocess.run(
        [program, "import", *files, "--format", "json", *(["--form", *forms] if forms else [])], capture_output=True, text=True, timeout=120)
    entries = json.loads(result.stdout)["files"] if result.stdout.startswith("{") else [{}]
    return entries[0], result.stderr


def peer(folder, name):
    path = folder / name
    kind = name.split("/")[0]
    if kind == "kobo":
        return peers.kobo_json(path) if path.suffix == ".json" else \
            peers.kobo_xlsx(path) if path.suffix == ".xlsx" else peers.kobo_csv(path)
    if kind == "odk":
        if path.suffix == ".expected":
            return peers.briefcase(path)
        if path.name.endswith("-submission.xml"):
            return peers.odk_xml(path)
        return peers.xform_file(path) if path.suffix == ".xml" else peers.xlsform(path)
    if kind == "limesurvey":
        return {".csv": peers.limesurvey_csv, ".lss": peers.limesurvey_structure, ".xml": peers.quexml}[path.suffix](path)
    if kind == "surveymonkey":
        return peers.surveymonkey(path)
    if kind == "sdmx":
        return peers.sdmx_csv(path, []) if path.suffix == ".csv" else peers.sdmx_message(path)
    return {"worldbank": peers.worldbank, "triple-s": peers.triple_s, "ddi": peers.ddi, "spss": peers.spss}[kind](path)


def differences(entry, reading, name):
    """What is not the same, in words; empty where both agree."""
    found = []
    if reading.respondents not in (None, entry["respondents"]) and not (name.endswith(".csv") and name.startswith("sdmx/")):
        found.append("respondents %s, peer %s" % (entry["respondents"], reading.respondents))
    own = collections.Counter()
    for question in entry["questions"]:
        own[question["name"]] += question.get("answered", 0)
    if not reading.names:
        pass
    elif name.startswith("limesurvey/") and not name.endswith(".csv"):
        own = peers.bases(own)
    if reading.names:
        ours, theirs = dict(own), dict(reading.answered)
        if entry["respondents"] == 0 and name.startswith("odk/"):
            ours = {q["name"]: 0 for q in entry["questions"] if q["kind"] != "record"}
        for key in sorted(set(ours) | set(theirs)):
            if ours.get(key) != theirs.get(key):
                found.append("%s: %s, peer %s" % (key, ours.get(key, "no question"), theirs.get(key, "no question")))
    elif (sum(own.values()) if name.startswith("surveymonkey/") else entry["answered"]) != reading.answered["all"]:
        found.append("answered %s, peer %s" % (sum(own.values()), reading.answered["all"]))
    return found


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    names = [
        "%s/%s" % (part, path.name) for part in FOLDERS for path in sorted((folder / part).iterdir())
        if path.name != "PROVENANCE.tsv"
    ]
    data = {file for files in COMPANIONS.values() for file in files}
    print("| file | profile | questions | respondents | answered | missing | peer | agrees |")
    print("|---|---|---:|---:|---:|---|---|---|")
    agreed = legitimate = wrong = 0
    for name in names:
        if name in data:
            continue
        entry, errors = run(program, folder, name)
        isRead = "profile" in entry
        missing = ", ".join("%s %s" % (count, reason) for reason, count in entry.get("absent", {}).items())
        cells = [entry.get("profile", "–"), len(entry.get("questions", [])) if isRead else "–",
                 entry.get("respondents", "–"), entry.get("answered", "–"), missing or "–"]
        if name in REFUSED:
            wrong += isRead
            verdict = ("NO: read, though it is " if isRead else "refused, rightly: ") + REFUSED[name]
            by = "–"
        elif "DLV-091" in errors:
            by, verdict = "–", "not read: the program was built without the trait SPSS"
        else:
            legitimate += 1
            try:
                reading = peer(folder, name)
                by = reading.by
                found = differences(entry, reading, name) if isRead else ["not read"]
            except Exception as error:  # a peer that cannot read the file has no say
                by, found = "–", ["peer: %s %s" % (type(error).__name__, str(error)[:80])]
                if isRead:
                    found.append("only read here")
            agreed += not found
            verdict = "yes" if not found else "NO: " + "; ".join(found[:4]) + (" …" if len(found) > 4 else "")
            if found and name in REASONS:
                verdict += " (%s)" % REASONS[name]
        shown = " + ".join([name] + [part.split("/")[1] for part in COMPANIONS.get(name, []) + FORMS.get(name, [])])
        print("| " + " | ".join(str(cell).replace("|", "\\|").replace("\n", " ") for cell in [shown, *cells, by, verdict]) + " |")
    share = agreed / legitimate if legitimate else 1
    print("\n%d of %d files that hold a delivery agree with the other reading (%.1f %%)." % (agreed, legitimate, share * 100))
    return 1 if share < LEAST or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
