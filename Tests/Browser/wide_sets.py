"""Writes criteria sets with 4, 12, 30 and 40 indicators side by side and a survey each, for the check that wide tables
lose nothing on paper:  wide_sets.py FOLDER  makes FOLDER/columns-N/criteria and FOLDER/columns-N/survey."""

import sys
from pathlib import Path

TOPICS = [
    ("Interoperability framework", "상호운용성 체계"), ("Citizen participation online", "온라인 시민참여"),
    ("Accessibility of services", "서비스 접근성"), ("Paperless administration", "전자행정 구현"),
    ("Training of staff", "공무원 교육훈련"), ("Open data", "공공데이터 개방"), ("Broadband", "초고속인터넷 보급"),
    ("Information officer", "정보화책임관"), ("Cybersecurity strategy", "사이버보안 전략"), ("Budget share", "예산 비중"),
]
CITIES = [("Seoul", "서울특별시"), ("Ulaanbaatar", "울란바토르"), ("Nairobi", "나이로비"), ("Addis Ababa", "아디스아바바"),
          ("Quito", "키토"), ("Dar es Salaam", "다르에스살람")]


def written(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def name(number):
    english, korean = TOPICS[number % len(TOPICS)]
    return f"{english} no{number}", f"{korean} {number}번"


def value(city, number):
    # No two alike and none with a last 0, so that each can be found on paper.
    return (1001 + 36 * (40 * city + number)) / 100


def make(folder, count):
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    indicators = "".join(
        f'<indicator id="i{number}"><name xml:lang="en">{name(number)[0]}</name>'
        f'<name xml:lang="ko">{name(number)[1]}</name><percent/>'
        f'<goalposts lower="0" upper="100" basis="natural scale"/></indicator>\n' for number in range(count))
    uses = "".join(f'<use indicator="i{number}" weight="1"/>\n' for number in range(count))
    written(folder / "criteria" / "criteria.xml", head + (
        f'<criteriaSet xmlns="urn:feasibility:criteria:1" id="columns-{count}" version="1">\n'
        f'<title xml:lang="en">{count} columns</title><title xml:lang="ko">열 {count}개</title>'
        '<source>Made for a test</source><licence>MIT</licence><scores from="0" to="100" decimals="2"/>\n'
        f'<indicators>{indicators}</indicators>\n'
        f'<index id="index" weights="relative"><name xml:lang="en">Index</name><name xml:lang="ko">지수</name>{uses}</index>\n'
        '</criteriaSet>\n'))
    cities = "".join(f'<city id="c{place}"><name>{english}</name><name xml:lang="ko">{korean}</name></city>'
                     for place, (english, korean) in enumerate(CITIES))
    written(folder / "survey" / "registry.xml", head + (
        '<registry xmlns="urn:feasibility:registry:1" id="wide"><title>Cities</title><source>Made for a test</source>'
        f'<cities>{cities}</cities></registry>\n'))
    written(folder / "survey" / "survey.xml", head + (
        f'<survey xmlns="urn:feasibility:survey:1" id="columns-{count}" edition="2024" origin="synthetic" '
        f'criteria="columns-{count}"><title>{count} columns</title><title xml:lang="ko">열 {count}개</title>'
        '<source>Made for a test</source><registry href="registry.xml"/><city column="city"/>'
        '<data href="responses.csv" layout="wide" delimiter="comma"/></survey>\n'))
    rows = ["city," + ",".join(f"i{number}" for number in range(count))]
    for place in range(len(CITIES)):
        rows.append(f"c{place}," + ",".join(f"{value(place, number):.2f}" for number in range(count)))
    written(folder / "survey" / "responses.csv", "\n".join(rows) + "\n")


if __name__ == "__main__":
    for count in [4, 12, 30, 40]:
        make(Path(sys.argv[1]) / f"columns-{count}", count)
