#include "ui/request/chairwords.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString ChairWords::doubts(const std::set<ChairDoubt>& doubts)
{
    QStringList words;
    for (const ChairDoubt doubt : doubts)
        switch (doubt) {
        case ChairDoubt::TakesPart: words << tr("takes part in it"); break;
        case ChairDoubt::KnowsTheCase: words << tr("knows the family from an earlier conference"); break;
        case ChairDoubt::TakesMinutes: words << tr("takes the minutes"); break;
        case ChairDoubt::Away: words << tr("cannot come that day"); break;
        case ChairDoubt::Busy: words << tr("is at another conference then"); break;
        }
    return words.join(u", "_s);
}

} // namespace cadair::ui
