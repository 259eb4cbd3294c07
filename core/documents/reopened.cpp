#include "core/documents/document.h"

#include "core/documents/templates.h"
#include "core/documents/withheldvalues.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

/// What the skeleton wrote into the page's head under this name.
QString kept(const QString& html, const QString& name)
{
    const QRegularExpression pattern(u"<meta name=\"%1\" content=\"([^\"]*)\">"_s.arg(name));
    const QRegularExpressionMatch match = pattern.match(html);
    return match.hasMatch() ? plainTextOf(match.captured(1)) : QString();
}

} // namespace

ComposedDocument reopened(const Letter& letter, const CaseFile& file, const AgencyKinds& agencies, QDate on)
{
    ComposedDocument document{.document = letter.document, .to = letter.to};
    document.languageTag = letter.language;
    document.language = letter.language.startsWith(u"cy"_s) ? Language::Welsh : Language::English;
    document.bodyHtml = letter.html;
    document.plainText = plainTextOf(letter.html);
    document.title = kept(letter.html, u"cadair-title"_s);
    document.footer = kept(letter.html, u"cadair-footer"_s);
    document.pageOfPages = kept(letter.html, u"cadair-pages"_s);
    document.sampleMark = kept(letter.html, u"cadair-sample"_s);
    document.sample = !document.sampleMark.isEmpty();
    if (const int points = kept(letter.html, u"cadair-points"_s).toInt(); points > 0)
        document.pointSize = points;
    document.copyNumber = letter.copyNumber;
    if (const Participant* person = file.participant(letter.to)) {
        document.recipientName = person->name;
        for (const WithheldAddress& withheld : givenAwayTo(*person, document.plainText + u'\n' + document.footer, file, agencies, on)) {
            const auto* child = std::get_if<ChildId>(&withheld.owner);
            document.missing.push_back({u"withheld"_s, {}, child ? std::optional(*child) : std::nullopt});
        }
    }
    document.fileName = u"%1-%2-%3"_s.arg(letter.document.text(), wordOf(document.language))
                            .arg(letter.copyNumber, 2, 10, QLatin1Char('0'));
    return document;
}

} // namespace cadair
