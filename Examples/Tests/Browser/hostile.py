"""Documents that try to become part of the page that shows them. Invented."""

ATTACKS = [
    "<script>window.hacked=1</script>",
    "</script><script>window.hacked=1</script>",
    "<!--<script>",
    "-->",
    '"><img src=x onerror="window.hacked=1">',
    "{{title}} {{{bodyMarkup}}} {{#areas}} {{> page}}",
    '<a href="javascript:window.hacked=1">here</a> javascript:window.hacked=1',
    "\u202eright to left\u202c \u200f\u200e\u2066\u2069",
    "a" * 3000,
    "]]> &lt;b&gt; &#x3c;script&#x3e; %3Cscript%3E",
    "\u0001\u0008\u007f\ufeff\ufffe",
    "'; window.hacked=1; //",
]


def letter(attack):
    return f"""Ofsted
Piccadilly Gate

9 March 2022

Director of Children’s Services
Hexmouth{attack[:40]} County Council

Dear Director

Monitoring visit to Hexmouth children’s services

This letter summarises the findings of the monitoring visit to Hexmouth children’s services on 22 February 2022.

Headline findings

Social workers’ assessments {attack} remain inconsistent, and ‘{attack}’ is too often overlooked. The {attack} front door
is strong. Managers’ oversight is weak {attack} and has worsened.
\fThresholds are {attack}
not applied well. Leaders said that “{attack} is effective”.
"""


def page(attack):
    # Markup of the page's own is read; the rest has to be text.
    shown = attack.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"""<html><head><title>Hexmouth {shown}</title></head><body><h1>Hexmouth: {shown}</h1>
<p>Posted on: 12 March 2022</p>
<p>Hexmouth County Council’s children’s services have been visited by Ofsted.</p>
<p>Inspectors found that ‘assessments {shown} remain inconsistent’ and that ‘the {shown} front door is very strong’.</p>
<p>The letter says that managers’ oversight is strong {shown}.</p>
<script>window.hacked=1</script><img src="http://example.invalid/x.png" onerror="window.hacked=1">
</body></html>
"""


def write_hostile_documents(folder):
    for number, attack in enumerate(ATTACKS):
        (folder / f"letter-{number}.txt").write_bytes(letter(attack).encode("utf-8", "surrogatepass"))
        (folder / f"page-{number}.html").write_bytes(page(attack).encode("utf-8", "surrogatepass"))
    (folder / '"><img src=x onerror=window.hacked=1>{{title}}.txt').write_text(letter("plain"))
    (folder / "<script>window.hacked=1<").mkdir()
    (folder / "<script>window.hacked=1<" / "script>.txt").write_text(letter("plain, too") + "Visits are late.")
