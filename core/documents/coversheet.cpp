#include "core/documents/composing.h"

#include "core/wording/dates.h"

using namespace Qt::StringLiterals;

namespace cadair {

Fields coverSheetFields(const Composing& composing)
{
    const DocumentRequest& request = composing.request;
    Fields fields;
    const QString day = request.addressConfirmed ? longDate(*request.addressConfirmed, composing.book) : QString();
    fields.line(u"confirmed"_s, day.isEmpty() ? QString() : composing.word(u"cover.confirmed", day));
    fields.line(u"way"_s, request.way ? composing.word(QString(u"cover.way."_s + wordOf(*request.way))) : QString());
    int pages = 0;
    std::vector<Fields> enclosures;
    for (const Enclosure& each : request.enclosures) {
        Fields entry;
        entry.line(u"what"_s, each.title);
        entry.line(u"pages"_s, QString::number(each.pages));
        enclosures.push_back(std::move(entry));
        pages += each.pages;
    }
    fields.line(u"all-pages"_s, QString::number(pages));
    fields.list(u"enclosures"_s, std::move(enclosures));
    return fields;
}

} // namespace cadair
