#include "core/wording/joining.h"

#include "core/wording/welshjoints.h"

namespace cadair {

using namespace Qt::StringLiterals;

QString joined(const QStringList& items, const Phrasebook& book, Joined what)
{
    if (items.size() < 2)
        return items.join(QString());
    QString last = items.back();
    if (book.language() == Language::Welsh && what == Joined::Nouns) {
        last = aspirated(last);
        if (last.startsWith("Y "_L1)
            || last.startsWith("Yr "_L1)) // "Iechyd a'r heddlu": a label's article leans as well
            last[0] = u'y';
    }
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "%1 and %2"),
                       {items.mid(0, items.size() - 1).join(u", "_s), last});
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace cadair
