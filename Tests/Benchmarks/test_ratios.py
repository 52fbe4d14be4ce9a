"""What the comparison of ratios says and keeps; run by `make scripts`, without NumPy."""
import contextlib
import io
import json
import os
import tempfile
import unittest

import ratios


class Ratios(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.kept = os.path.join(self.folder.name, "ratios.json")
        self.noted = os.path.join(self.folder.name, "noted")

    def tearDown(self):
        self.folder.cleanup()

    def run_with(self, before, now, *words):
        """Exit code, what was printed, what is kept."""
        if before is not None:
            ratios.write(self.kept, before)
        if os.path.exists(self.noted):
            os.remove(self.noted)
        os.environ["FEASIBILITY_RATIOS"] = self.noted
        try:
            open(self.noted, "w").close()
            for name, ratio in now.items():
                ratios.note(name, ratio)
        finally:
            del os.environ["FEASIBILITY_RATIOS"]
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            code = ratios.main([self.kept, self.noted, *words])
        with open(self.kept, encoding="utf-8") as file:
            return code, said.getvalue(), json.load(file)

    def test_the_first_run_keeps_all(self):
        code, said, keep = self.run_with(None, {"saw": 0.41237, "pages": 2.5})
        self.assertEqual((code, keep), (0, {"saw": 0.412, "pages": 2.5}))
        self.assertIn("for the first time", said)

    def test_just_within_the_limit(self):
        code, said, keep = self.run_with({"saw": 1.0}, {"saw": 1.15})
        self.assertEqual((code, keep), (0, {"saw": 1.15}))
        self.assertNotIn("SLOWER", said)

    def test_slower_is_said_and_said_again(self):
        for _ in range(2):
            code, said, keep = self.run_with({"saw": 1.0, "pages": 2.0}, {"saw": 1.16, "pages": 1.9})
            self.assertEqual((code, keep), (1, {"saw": 1.0, "pages": 1.9}))
            self.assertIn("saw: SLOWER by 16 %, 1 -> 1.16", said)
            self.assertIn("1 of 2", said)

    def test_accepted(self):
        code, said, keep = self.run_with({"saw": 1.0}, {"saw": 1.3}, "--accept")
        self.assertEqual((code, keep), (0, {"saw": 1.3}))
        self.assertIn("accepted", said)

    def test_faster_is_kept_and_what_was_not_measured_stays(self):
        code, said, keep = self.run_with({"saw": 1.0, "peers": 3.0}, {"saw": 0.5})
        self.assertEqual((code, keep), (0, {"saw": 0.5, "peers": 3.0}))
        self.assertIn("faster, 1 -> 0.5", said)

    def test_a_slow_creep_is_bounded_by_what_is_committed(self):
        # Steps within the limit move what is kept, which the difference of the committed file shows.
        _, _, keep = self.run_with({"saw": 1.0}, {"saw": 1.1})
        code, _, keep = self.run_with(keep, {"saw": 1.3})
        self.assertEqual((code, keep), (1, {"saw": 1.1}))

    def test_nothing_measured_is_no_success(self):
        code, _, keep = self.run_with({"saw": 1.0}, {})
        self.assertEqual((code, keep), (2, {"saw": 1.0}))

    def test_what_is_no_ratio(self):
        for ratio in (0, -1, float("nan")):
            with self.assertRaises(SystemExit):
                ratios.compare({}, {"saw": ratio})
        with open(self.kept, "w", encoding="utf-8") as file:
            file.write('{"saw": "fast"}')
        with self.assertRaises(SystemExit):
            ratios.kept(self.kept)

    def test_without_a_comparison_nothing_is_noted(self):
        ratios.note("saw", 1.0)
        self.assertEqual(os.listdir(self.folder.name), [])

    def test_usage(self):
        with contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(ratios.main(["one"]), 64)


if __name__ == "__main__":
    unittest.main()
