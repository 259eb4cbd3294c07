#include "core/wording/askings.h"

#include "core/wording/namedwords.h"
#include "core/wording/dates.h"
#include "core/wording/keynames.h"

namespace cadair {

namespace {

constexpr NamedWord marks[] = {
    {u"facts-apart", QT_TRANSLATE_NOOP("Phrasebook", "Keeps facts, allegations and opinions apart")},
    {u"pro-forma", QT_TRANSLATE_NOOP("Phrasebook", "Is on the agreed form")},
    {u"written", QT_TRANSLATE_NOOP("Phrasebook", "Is in writing")},
    {u"legible", QT_TRANSLATE_NOOP("Phrasebook", "Can be read easily")},
    {u"signed", QT_TRANSLATE_NOOP("Phrasebook", "Is signed")},
    {u"plan-progress", QT_TRANSLATE_NOOP("Phrasebook", "Says how the plan is going")},
    {u"assessment", QT_TRANSLATE_NOOP("Phrasebook", "Holds the assessment it rests on")},
    {u"collective-view", QT_TRANSLATE_NOOP("Phrasebook", "Gives the view of everybody who works on the plan")},
    {u"recommendations", QT_TRANSLATE_NOOP("Phrasebook", "Makes recommendations")},
    {u"needs", QT_TRANSLATE_NOOP("Phrasebook", "Says what the child needs")},
    {u"dates-seen", QT_TRANSLATE_NOOP("Phrasebook", "Gives the dates on which the child was seen")},
    {u"seen-alone", QT_TRANSLATE_NOOP("Phrasebook", "Says when the child was seen alone, or who was there")},
};

constexpr NamedWord leaflets[] = {
    {u"information", QT_TRANSLATE_NOOP("Phrasebook", "About conferences")},
    {u"complaints", QT_TRANSLATE_NOOP("Phrasebook", "About complaints")},
};

constexpr NamedWord headings[] = {
    {u"time", QT_TRANSLATE_NOOP("Phrasebook", "Time to prepare")},
    {u"events", QT_TRANSLATE_NOOP("Phrasebook", "What has happened")},
    {u"child", QT_TRANSLATE_NOOP("Phrasebook", "The child")},
    {u"carers", QT_TRANSLATE_NOOP("Phrasebook", "The carers")},
    {u"support", QT_TRANSLATE_NOOP("Phrasebook", "Support around the family")},
};

constexpr NamedWord groups[] = {
    {u"child", QT_TRANSLATE_NOOP("Phrasebook", "The child, or who speaks for the child")},
    {u"assessing-staff", QT_TRANSLATE_NOOP("Phrasebook", "Who made the assessment, and their manager")},
    {u"foster-carer", QT_TRANSLATE_NOOP("Phrasebook", "Foster carers, now or before")},
    {u"childs-practitioners", QT_TRANSLATE_NOOP("Phrasebook", "Practitioners who work with the child")},
    {u"parents-practitioners", QT_TRANSLATE_NOOP("Phrasebook", "Practitioners who work with the parents")},
    {u"expertise", QT_TRANSLATE_NOOP("Phrasebook", "Somebody who knows the subject")},
    {u"guardian", QT_TRANSLATE_NOOP("Phrasebook", "The child's guardian")},
    {u"further-practitioner", QT_TRANSLATE_NOOP("Phrasebook", "Any other practitioner or service")},
    {u"supporter", QT_TRANSLATE_NOOP("Phrasebook", "A supporter or an advocate")},
};

const char* sourceOf(ProposedBecause value)
{
    switch (value) {
    case ProposedBecause::KeyAgency: return QT_TRANSLATE_NOOP("Phrasebook", "The procedure wants them there");
    case ProposedBecause::NamedKey: return QT_TRANSLATE_NOOP("Phrasebook", "Named key by the chair");
    case ProposedBecause::Likely: return QT_TRANSLATE_NOOP("Phrasebook", "Likely members");
    case ProposedBecause::MayCome: return QT_TRANSLATE_NOOP("Phrasebook", "May be invited where they are needed");
    case ProposedBecause::Child: return QT_TRANSLATE_NOOP("Phrasebook", "Old enough to be asked");
    case ProposedBecause::Household: return QT_TRANSLATE_NOOP("Phrasebook", "Of the family");
    case ProposedBecause::Earlier: return QT_TRANSLATE_NOOP("Phrasebook", "At an earlier conference about these children");
    case ProposedBecause::Network: return QT_TRANSLATE_NOOP("Phrasebook", "Named by the social worker");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(SendingWay value)
{
    switch (value) {
    case SendingWay::Post: return QT_TRANSLATE_NOOP("Phrasebook", "By post");
    case SendingWay::Email: return QT_TRANSLATE_NOOP("Phrasebook", "By e-mail");
    case SendingWay::Hand: return QT_TRANSLATE_NOOP("Phrasebook", "By hand");
    case SendingWay::SocialWorker: return QT_TRANSLATE_NOOP("Phrasebook", "The social worker brings them");
    }
    Q_UNREACHABLE();
}

} // namespace

QString remindedText(const Asked& asked, const Phrasebook& book)
{
    if (asked.reminders == 0 || !asked.reminded)
        return {};
    const QString last = shortDate(*asked.reminded, book);
    if (asked.reminders == 1)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "reminded once, %1"), {last});
    if (asked.reminders == 2)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "reminded twice, last %1"), {last});
    return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "reminded %n time(s), last %1"), asked.reminders, {last});
}

QString nameOfReportMark(const QString& word, const Phrasebook& book)
{
    return nameIn(marks, word, book);
}

QString nameOfLeaflet(const QString& word, const Phrasebook& book)
{
    return nameIn(leaflets, word, book);
}

QString nameOfSheetHeading(const QString& word, const Phrasebook& book)
{
    return nameIn(headings, word, book);
}

QString nameOfInvitees(const QString& word, const AgencyKinds& agencies, const Phrasebook& book)
{
    const char* group = phraseIn(groups, word);
    return group ? book.phrase(group) : nameOfKeyAgency(word, agencies, book);
}

QString nameOf(ProposedBecause value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(SendingWay value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

} // namespace cadair
