/** Colours, region marks and small parts that every page uses. */
export const marks = String.raw`
#let ink = rgb("#13202B")
#let ink2 = rgb("#475661")
#let accent = rgb("#00558C")
#let strong = rgb("#003D66")
#let wash = rgb("#E6F0F7")
#let ground = rgb("#F4F6F8")
#let track = rgb("#E3E8EC")
#let hairline = rgb("#D9DFE4")
#let edge = rgb("#74818C")
#let warning = rgb("#B23A06")

// How every document is written: typeface, direction, numbers of one width.
#let written(d, size: 10pt, spacing: 0.9em, body) = {
  set text(
    font: ("Noto Sans", "Noto Sans Arabic"),
    lang: d.language,
    dir: if d.rightToLeft { rtl } else { ltr },
    size: size,
    fill: ink,
    number-type: "lining",
    number-width: "tabular",
    hyphenate: false,
  )
  set par(leading: if d.rightToLeft { 0.85em } else { 0.68em }, spacing: spacing)
  body
}

// The running foot: what stands first, the number of the page at the end, and a second line where there is one.
#let pagefoot(size, words, page, up: 4pt, ..second) = context {
  let here = counter(std.page).get().first()
  let pages = counter(std.page).final().first()
  set text(size: size, fill: ink2)
  line(length: 100%, stroke: 0.5pt + hairline)
  v(-up)
  grid(
    columns: (1fr, auto),
    row-gutter: 4pt,
    align: (start, end),
    words,
    page.replace("{page}", str(here)).replace("{pages}", str(pages)),
    ..second.pos(),
  )
}

#let mark(m) = if m != none {
  let c = rgb(m.colour)
  let s = 6.4pt
  box(width: 7pt, height: s, baseline: 0.2pt, inset: 0pt, pdf.artifact(
    if m.shape == "circle" { circle(radius: s / 2, fill: c) }
    else if m.shape == "square" { rect(width: s, height: s, fill: c) }
    else if m.shape == "triangle" { polygon(fill: c, (0pt, s), (s / 2, 0pt), (s, s)) }
    else if m.shape == "diamond" { polygon(fill: c, (s / 2, -0.5pt), (s + 0.5pt, s / 2), (s / 2, s + 0.5pt), (-0.5pt, s / 2)) }
    else {
      let a = s * 0.34
      let b = s * 0.66
      polygon(fill: c, (a, 0pt), (b, 0pt), (b, a), (s, a), (s, b), (b, b), (b, s), (a, s), (a, b), (0pt, b), (0pt, a), (a, a))
    }
  ))
}

#let cityname(c) = if c == none { none } else {
  box([#mark(c.mark)#if c.mark != none { h(3pt) }#text(c.name)])
}

#let areabar(colour, height: 11pt) = box(
  width: 4pt, height: height, baseline: 1.5pt, pdf.artifact(rect(width: 4pt, height: height, fill: rgb(colour), radius: 0.5pt)),
)

#let simulatedmark(label) = if label != none {
  box(inset: (x: 6pt, y: 3pt), stroke: (paint: edge, thickness: 0.6pt, dash: "dashed"), radius: 3pt, text(fill: ink2, label))
}
`;
