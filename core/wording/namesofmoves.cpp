#include "core/wording/namesofmoves.h"

namespace cadair {

namespace {

struct Named {
    const char16_t* word;
    const char* name;
};

constexpr Named told[] = {
    {u"childrens-social-care", QT_TRANSLATE_NOOP("Phrasebook", "The other authority’s social care")},
    {u"designated-health", QT_TRANSLATE_NOOP("Phrasebook", "Designated health professionals")},
    {u"police", QT_TRANSLATE_NOOP("Phrasebook", "The police")},
    {u"other", QT_TRANSLATE_NOOP("Phrasebook", "Somebody else")},
};

} // namespace

QString nameOf(MoveRisk value, const Phrasebook& book)
{
    switch (value) {
    case MoveRisk::Reduced: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Lower than before"));
    case MoveRisk::Ongoing: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "As it was"));
    case MoveRisk::Increased: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Higher than before"));
    }
    Q_UNREACHABLE();
}

QString nameOf(CareBasis value, const Phrasebook& book)
{
    switch (value) {
    case CareBasis::Agreement: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "By agreement with the parents"));
    case CareBasis::InterimOrder: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Under an interim care order"));
    case CareBasis::CareOrder: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Under a care order"));
    case CareBasis::Other: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "On another footing"));
    }
    Q_UNREACHABLE();
}

QString nameOf(CareStepKind value, const Phrasebook& book)
{
    switch (value) {
    case CareStepKind::ReturnHome: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "A return home is proposed"));
    case CareStepKind::Removal: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "A parent takes, or means to take, the child home"));
    case CareStepKind::ReturnAsked: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "A parent asks for the child after the plan has ended"));
    }
    Q_UNREACHABLE();
}

QString nameOfTold(const QString& word, const Phrasebook& book)
{
    for (const Named& each : told)
        if (word == QStringView(each.word))
            return book.phrase(each.name);
    return word;
}

} // namespace cadair
