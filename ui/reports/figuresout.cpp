#include "ui/reports/figuresout.h"

#include "core/exchange/csv.h"
#include "core/wording/namesoffigures.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/reports/figureswords.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// The look of the unit's own papers.
const QString pageAround = u"<html><head><style>.heading { font-size: 16pt; font-weight: 600; margin-top: 0; margin-bottom: 6px; }"
                           " .section { font-size: 12pt; font-weight: 600; margin-top: 14px; margin-bottom: 4px; }"
                           " .value { margin-top: 0; margin-bottom: 0; } .tiny { font-size: 8pt; color: #55636A; margin-top: 0; margin-bottom: 0; }"
                           " p { margin-top: 0; margin-bottom: 6px; }</style></head><body>%1</body></html>"_s;

QStringList cellsOf(const FigureRow& row)
{
    if (row.hidden)
        return {FiguresWords::number(row), {}, {}};
    const QString percent = FiguresWords::share(row);
    return {QString::number(row.count), QString::number(row.of), percent.isEmpty() ? QString() : QString::number(qRound(100.0 * row.count / row.of))};
}

bool anyHidden(const FiguresView& view)
{
    return std::any_of(view.lines.begin(), view.lines.end(), [](const FigureLine& line) { return line.now.hidden || line.before.hidden; });
}

} // namespace

std::vector<QStringList> FiguresOut::table(const FiguresView& view, const AgencyKinds& agencies)
{
    const QString now = FiguresWords::period(view.asked.period);
    const QString before = FiguresWords::period(view.before);
    std::vector<QStringList> rows{{tr("Key"), tr("Figure"), tr("Part"), now, tr("Of"), tr("Per cent"), before, tr("Of"), tr("Per cent")}};
    for (const FigureLine& line : view.lines) {
        const FigureRow& row = line.now;
        const QString part = row.part.isEmpty() ? QString() : FiguresWords::name(row, agencies);
        rows.push_back(QStringList{wordOf(row.kind) + (row.part.isEmpty() ? QString() : u'/' + row.part), nameOf(row.kind, screenLanguage()), part}
                       + cellsOf(line.now) + cellsOf(line.before));
    }
    return rows;
}

QString FiguresOut::clipboardText(const std::vector<QStringList>& table)
{
    QStringList lines;
    for (const QStringList& row : table) {
        QStringList cells;
        for (const QString& cell : row)
            cells << guardedCell(cell).replace(u'\t', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString FiguresOut::paperRow(const FigureLine& line, const AgencyKinds& agencies)
{
    const bool whole = line.now.part.isEmpty();
    const auto cell = [whole](const QString& text, const QString& width, const QString& align) {
        const QString words = text.toHtmlEscaped();
        return u"<td width=\"%1\"><p align=\"%2\" class=\"value\">%3</p></td>"_s.arg(width, align, whole ? u"<b>%1</b>"_s.arg(words) : words);
    };
    const auto number = [&](const QString& text) { return cell(text, u"13%"_s, u"right"_s); };
    return u"<tr>"_s + cell((whole ? QString() : QString(4, QChar(QChar::Nbsp))) + FiguresWords::name(line.now, agencies), u"48%"_s, u"left"_s)
           + number(FiguresWords::number(line.now)) + number(FiguresWords::share(line.now)) + number(FiguresWords::number(line.before))
           + number(FiguresWords::share(line.before)) + u"</tr>"_s;
}

ComposedDocument FiguresOut::paper(const FiguresView& view, const AgencyKinds& agencies, const QString& place, QDate countedOn)
{
    const QString title = tr("Figures of the unit");
    const auto paragraph = [](const QString& text) { return u"<p>%1</p>"_s.arg(text.toHtmlEscaped()); };
    QString body = u"<p class=\"heading\">%1</p>"_s.arg(title.toHtmlEscaped());
    body += paragraph(tr("%1, beside %2").arg(FiguresWords::period(view.asked.period), FiguresWords::period(view.before)));
    body += paragraph(place.isEmpty() ? tr("All procedures. Counted on %1.").arg(longDate(countedOn, screenLanguage()))
                                      : tr("Procedures: %1. Counted on %2.").arg(place, longDate(countedOn, screenLanguage())));
    if (anyHidden(view))
        body += paragraph(FiguresWords::smallHidden());
    const auto section = [](const QString& text) { return u"<p class=\"section\">%1</p>"_s.arg(text.toHtmlEscaped()); };
    const auto tiny = [](const QString& text, const QString& align) { return u"<p align=\"%1\" class=\"tiny\">%2</p>"_s.arg(align, text.toHtmlEscaped()); };
    std::optional<FigureGroup> group;
    QString definitions = section(tr("What is counted"));
    for (const FigureLine& line : view.lines) {
        const FigureKind kind = line.now.kind;
        if (group != groupOf(kind)) {
            body += (group ? u"</table><p class=\"tiny\">&nbsp;</p>"_s : QString()) + section(nameOf(groupOf(kind), screenLanguage()));
            body += u"<table style=\"border-collapse: collapse; border-style: solid; border-color: #A9B4B9;\" width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"1\">"
                    "<thead><tr><td>%1</td><td colspan=\"2\">%2</td><td colspan=\"2\">%3</td></tr></thead>"_s
                        .arg(tiny(tr("Figure"), u"left"_s), tiny(tr("This period"), u"right"_s), tiny(tr("The one before"), u"right"_s));
            group = groupOf(kind);
        }
        body += paperRow(line, agencies);
        if (line.now.part.isEmpty())
            definitions += u"<p><b>%1.</b> %2</p>"_s.arg(nameOf(kind, screenLanguage()).toHtmlEscaped(), definitionOf(kind, screenLanguage()).toHtmlEscaped());
    }
    body += u"</table><p class=\"tiny\">&nbsp;</p>"_s + definitions;
    return {.document = *DocumentKey::parse(u"figures"_s),
            .to = ParticipantId::fresh(), // nobody: it is a sheet, not anybody's copy
            .recipientName = {},
            .language = screenLanguage(),
            .languageTag = wordOf(screenLanguage()),
            .title = title,
            .bodyHtml = pageAround.arg(body),
            .plainText = {},
            .footer = title + u" · "_s + FiguresWords::period(view.asked.period),
            .pageOfPages = tr("page %1 of %2"),
            .sampleMark = {},
            .fileName = u"figures"_s,
            .pointSize = 10};
}

} // namespace cadair::ui
