#include "core/wording/namesofendings.h"

#include "core/wording/namedwords.h"

namespace cadair {

namespace {

constexpr NamedWord grounds[] = {
    {u"new-incident", QT_TRANSLATE_NOOP("Phrasebook", "A new incident or allegation of abuse")},
    {u"plan-difficulties", QT_TRANSLATE_NOOP("Phrasebook", "Serious difficulties with the plan")},
    {u"baby-due", QT_TRANSLATE_NOOP("Phrasebook", "A baby due in the household")},
    {u"risk-person", QT_TRANSLATE_NOOP("Phrasebook", "Somebody who poses a risk joins or visits")},
    {u"circumstances-changed", QT_TRANSLATE_NOOP("Phrasebook", "Circumstances changed unexpectedly")},
    {u"returns-home", QT_TRANSLATE_NOOP("Phrasebook", "A looked-after child may go back to the risk")},
    {u"ending-considered", QT_TRANSLATE_NOOP("Phrasebook", "The plan could end early")},
    {u"becomes-looked-after", QT_TRANSLATE_NOOP("Phrasebook", "A child becomes looked after")},
    {u"other", QT_TRANSLATE_NOOP("Phrasebook", "Something else")},
};

constexpr NamedWord support[] = {
    {u"child-in-need", QT_TRANSLATE_NOOP("Phrasebook", "A child in need plan")},
    {u"common-assessment", QT_TRANSLATE_NOOP("Phrasebook", "A common assessment")},
    {u"none", QT_TRANSLATE_NOOP("Phrasebook", "No help is needed")},
};

} // namespace

QString nameOfReviewGround(const QString& word, const Phrasebook& book)
{
    return nameIn(grounds, word, book);
}

QString nameOfSupport(const QString& word, const Phrasebook& book)
{
    return nameIn(support, word, book);
}

} // namespace cadair
