#!/usr/bin/env python3
"""Writes the Word and PDF documents of the tests beside this script. The text is ours; the places are invented."""
import os
import textwrap
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HERE = os.path.dirname(os.path.abspath(__file__))


def run(text, font=None):
    properties = f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>' if font else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs, style=None, list=None, level=0):
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if list is not None:
        properties += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>'
    body = "".join(r if r.startswith("<") else run(r) for r in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{body}</w:p>"


def cell(*texts, span=1):
    width = f'<w:tcPr><w:gridSpan w:val="{span}"/></w:tcPr>' if span > 1 else ""
    return f"<w:tc>{width}{''.join(paragraph(t) for t in texts)}</w:tc>"


def row(*cells):
    return f"<w:tr>{''.join(c if c.startswith('<') else cell(c) for c in cells)}</w:tr>"


def document(body, doctype=""):
    return f'<?xml version="1.0" encoding="UTF-8"?>{doctype}<w:document {W}><w:body>{body}</w:body></w:document>'


def level(number, format, text):
    return (f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>')


NUMBERING = f'''<w:numbering {W}>
<w:abstractNum w:abstractNumId="0">{level(0, "upperRoman", "%1.")}{level(1, "decimal", "%2.")}{level(2, "lowerLetter", "%3)")}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "·")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>'''

STYLES = f'''<w:styles {W}>
<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="MucLon"><w:basedOn w:val="Muc"/></w:style>
</w:styles>'''

FOOTNOTES = f'''<w:footnotes {W}>
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>không in</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="1">{paragraph("Số liệu tính đến ngày 30/11/2025.")}</w:footnote>
</w:footnotes>'''

REPORT = (
    paragraph("ỦY BAN NHÂN DÂN PHƯỜNG AN LẠC")
    + paragraph("Kết quả cải cách hành chính", style="MucLon")
    + paragraph("Thủ tục hành chính", list=1, level=1)
    + paragraph("Tiếp nhận 1.5", "20 hồ sơ, gồm 1.280 hồ sơ trực tuyến",
                '<w:r><w:footnoteReference w:id="1"/></w:r>',
                ' và <w:r/>'.replace("<w:r/>", "") + "230 hồ sơ trực tiếp.", list=2)
    + paragraph("Còn ", '<w:del><w:r><w:delText>15</w:delText></w:r><w:r><w:t>16</w:t></w:r></w:del>', "34 hồ sơ chưa giải quyết.", list=2)
    + paragraph("Tổ chức bộ máy", list=1, level=1)
    + paragraph("Biên chế", list=1, level=2)
    + "<w:tbl>" + row("Lĩnh vực", "Tiếp nhận", "Đúng hạn")
    + row("Đất đai", "410", cell("402", "(98,0%)")) + row(cell("Tổng", span=2), "402") + "</w:tbl>"
    + paragraph("Nhiệm vụ năm 2026", style="MucLon")
    + paragraph("Dòng một", '<w:r><w:br/></w:r>', "dòng hai")
)


def write(name, parts):
    with zipfile.ZipFile(os.path.join(HERE, name), "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            archive.writestr(zipfile.ZipInfo(part, (2025, 12, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


write("report.docx", {
    "[Content_Types].xml": "<Types/>", "word/document.xml": document(REPORT),
    "word/numbering.xml": NUMBERING, "word/styles.xml": STYLES, "word/footnotes.xml": FOOTNOTES})
write("old-font.docx", {"word/document.xml": document(
    paragraph(run("C¶i c¸ch hµnh chÝnh n¨m 2025", font=".VnTime")))})
write("font-name-left.docx", {"word/document.xml": document(
    paragraph(run("Giải quyết 1.486 hồ sơ", font=".VnTime")))})
write("doctype.docx", {"word/document.xml": document(
    paragraph("&a;"), doctype='<!DOCTYPE w [<!ENTITY a "x">]>')})
write("bomb.docx", {"word/document.xml": document(paragraph("0" * (24 << 20)))})
write("not-xml.docx", {"word/document.xml": "<w:document><w:body>"})
write("book.xlsx", {"xl/workbook.xml": "<workbook/>"})
write("text.odt", {"mimetype": "application/vnd.oasis.opendocument.text",
                   "META-INF/manifest.xml": "<manifest/>"})


def pdf(lines, height=842):
    """A page whose font is not embedded: the codes are UTF-16, and a map says so. Enough for a text layer."""
    shown = "".join(f"1 0 0 1 {x} {y} Tm <{text.encode('utf-16-be').hex()}> Tj\n" for x, y, text in lines)
    content = f"BT /F 11 Tf\n{shown}ET" if lines else "q Q"
    unicode_map = ("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def "
                   "1 begincodespacerange <0000> <FFFF> endcodespacerange 100 beginbfrange "
                   + " ".join(f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>" for high in range(0x20))
                   + " endbfrange endcmap end end").replace("100 beginbfrange", "32 beginbfrange")
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 {height}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream\n",
        "<</Type/Font/Subtype/Type0/BaseFont/Times/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Times/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        "/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/Times/Flags 4"
        "/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>",
        f"<</Length {len(unicode_map)}>>stream\n{unicode_map}\nendstream\n"]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj{body}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return out + (f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
                  f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF").encode()


def write_pdf(name, lines, height=842):
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(pdf(lines, height))


write_pdf("report.pdf", [
    (72, 770, "I. Kết quả cải cách hành chính"), (72, 750, "1. Thủ tục hành chính"),
    (72, 730, "- Tiếp nhận 1.520 hồ sơ, gồm 1.280 hồ sơ trực tuyến và 230 hồ sơ trực tiếp."),
    (72, 700, "Đất đai"), (300, 700, "410"), (400, 700, "402")])
write_pdf("scanned.pdf", [])

# One report of ours in all three formats: the same figures must come out of each.
SAME = "xa-do-luong-2025"
with open(os.path.join(HERE, "../../ImportTests/Reports", SAME + ".txt"), encoding="utf-8") as file:
    TEXT = [line.rstrip("\n") for line in file]
write("same.docx", {"word/document.xml": document("".join(
    paragraph(line.replace("&", "&amp;").replace("<", "&lt;")) for line in TEXT))})
PLACED, Y = [], 20 * len(TEXT) * 4
for line in TEXT:
    for part in textwrap.wrap(line, 96) or [""]:
        Y -= 15
        if part:
            PLACED.append((40, Y, part))
    Y -= 5
write_pdf("same.pdf", PLACED, 20 * len(TEXT) * 4 + 20)
