"""What the table of covered lines says; run by `make scripts`."""
import contextlib
import io
import json
import os
import tempfile
import unittest

import coverage


class Coverage(unittest.TestCase):
    def run_with(self, files, least="90"):
        with tempfile.TemporaryDirectory() as folder:
            sources = os.path.join(folder, "Sources")
            export = {"data": [{"files": [
                {"filename": os.path.join(folder, name), "summary": {"lines": {"covered": covered, "count": count}}}
                for name, covered, count in files]}]}
            path = os.path.join(folder, "coverage.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(export, file)
            said = io.StringIO()
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
                code = coverage.main([path, sources, least])
            return code, said.getvalue()

    def test_files_of_a_target_are_added(self):
        code, said = self.run_with([("Sources/Tables/A.swift", 10, 10), ("Sources/Tables/CSV/B.swift", 80, 90)])
        self.assertEqual(code, 0)
        self.assertIn("90 of    100 lines   90.0 %", said)
        self.assertIn("10 of   90  Tables/CSV/B.swift", said)

    def test_too_few_in_a_core_target(self):
        code, said = self.run_with([("Sources/Scoring/A.swift", 89, 100), ("Sources/Tables/A.swift", 100, 100)])
        self.assertEqual(code, 1)
        self.assertIn("less than 90 % of the lines: Scoring", said)

    def test_what_is_shown_is_not_demanded(self):
        code, said = self.run_with([("Sources/Words/A.swift", 1, 100), ("Sources/Tables/A.swift", 1, 1)])
        self.assertEqual(code, 0)
        self.assertIn("(shown)", said)

    def test_tests_and_packages_are_left_out(self):
        code, said = self.run_with([("Tests/A.swift", 1, 1), (".build/checkouts/a/A.swift", 1, 1)])
        self.assertEqual(code, 2)
        self.assertIn("no file of Sources", said)


if __name__ == "__main__":
    unittest.main()
