#include "core/wording/namesofmoves.h"

#include "core/wording/namedwords.h"

namespace cadair {

namespace {

constexpr NamedWord told[] = {
    {u"childrens-social-care", QT_TRANSLATE_NOOP("Phrasebook", "The other authority’s social care")},
    {u"designated-health", QT_TRANSLATE_NOOP("Phrasebook", "Designated health professionals")},
    {u"police", QT_TRANSLATE_NOOP("Phrasebook", "The police")},
    {u"other", QT_TRANSLATE_NOOP("Phrasebook", "Somebody else")},
};

struct Asked {
    const char16_t* check;
    const char16_t* what;
    const char* name;
};

constexpr Asked matters[] = {
    {u"looked-after-dates", u"since", QT_TRANSLATE_NOOP("Phrasebook", "since when?")},
    {u"looked-after-dates", u"until", QT_TRANSLATE_NOOP("Phrasebook", "until when?")},
    {u"looked-after-reason", u"reason", QT_TRANSLATE_NOOP("Phrasebook", "why is there a conference?")},
    {u"return-home-decision", u"decision", QT_TRANSLATE_NOOP("Phrasebook", "a conference before the return?")},
    {u"return-home-decision", u"reasons", QT_TRANSLATE_NOOP("Phrasebook", "why was it decided so?")},
    {u"parent-removal", u"discussed", QT_TRANSLATE_NOOP("Phrasebook", "talked over with a manager?")},
    {u"parent-removal", u"decided", QT_TRANSLATE_NOOP("Phrasebook", "is an enquiry begun?")},
    {u"parent-removal", u"reasons", QT_TRANSLATE_NOOP("Phrasebook", "why was it decided so?")},
    {u"return-asked-reasons", u"reasons", QT_TRANSLATE_NOOP("Phrasebook", "why a conference, or none?")},
    {u"security-assured", u"security", QT_TRANSLATE_NOOP("Phrasebook", "safe without the plan?")},
    {u"care-order-review", u"review", QT_TRANSLATE_NOOP("Phrasebook", "a review after the care order")},
    {u"single-process", u"single-plan", QT_TRANSLATE_NOOP("Phrasebook", "one plan, one process?")},
    {u"single-process", u"reviewing-officer", QT_TRANSLATE_NOOP("Phrasebook", "who is the reviewing officer?")},
    {u"reviews-together", u"looked-after-review", QT_TRANSLATE_NOOP("Phrasebook", "when is the looked-after review?")},
    {u"reviews-together", u"apart-reason", QT_TRANSLATE_NOOP("Phrasebook", "why not on one day?")},
    {u"care-plan-change", u"looked-after-review", QT_TRANSLATE_NOOP("Phrasebook", "when is the looked-after review?")},
    {u"care-plan-change", u"before-review", QT_TRANSLATE_NOOP("Phrasebook", "changed before the review")},
    {u"reviewing-officer-chairs", u"reviewing-officer", QT_TRANSLATE_NOOP("Phrasebook", "who is the reviewing officer?")},
    {u"reviewing-officer-chairs", u"other-chair", QT_TRANSLATE_NOOP("Phrasebook", "why does somebody else chair?")},
    {u"reviewing-officer-attends", u"invitation", QT_TRANSLATE_NOOP("Phrasebook", "the reviewing officer is not asked to it")},
    {u"reviewing-officer-attends", u"stays-away", QT_TRANSLATE_NOOP("Phrasebook", "the reviewing officer stays away")},
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

QString nameOfCareMatter(const QString& check, const QString& what, const Phrasebook& book)
{
    for (const Asked& each : matters)
        if (check == QStringView(each.check) && what == QStringView(each.what))
            return book.phrase(each.name);
    return what;
}

QString nameOfTold(const QString& word, const Phrasebook& book)
{
    return nameIn(told, word, book);
}

} // namespace cadair
