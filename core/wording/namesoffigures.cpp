#include "core/wording/namesoffigures.h"

#include "core/wording/keynames.h"
#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const char* sourceOf(FigureGroup value)
{
    switch (value) {
    case FigureGroup::Meetings: return QT_TRANSLATE_NOOP("Phrasebook", "What was held");
    case FigureGroup::Limits: return QT_TRANSLATE_NOOP("Phrasebook", "Within the time limits");
    case FigureGroup::Agencies: return QT_TRANSLATE_NOOP("Phrasebook", "Agencies");
    case FigureGroup::Decisions: return QT_TRANSLATE_NOOP("Phrasebook", "Decisions");
    case FigureGroup::Plans: return QT_TRANSLATE_NOOP("Phrasebook", "Plans");
    case FigureGroup::Languages: return QT_TRANSLATE_NOOP("Phrasebook", "Languages");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(FigureKind value)
{
    using enum FigureKind;
    switch (value) {
    case Held: return QT_TRANSLATE_NOOP("Phrasebook", "Conferences held");
    case ChildrenDiscussed: return QT_TRANSLATE_NOOP("Phrasebook", "Children they were about");
    case NotQuorate: return QT_TRANSLATE_NOOP("Phrasebook", "Conferences without a quorum");
    case KeptOut: return QT_TRANSLATE_NOOP("Phrasebook", "Conferences with somebody kept out");
    case Complaints: return QT_TRANSLATE_NOOP("Phrasebook", "Conferences with a complaint");
    case InitialInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Initial conferences in time");
    case InitialChildrenInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Children with an initial conference in time");
    case PreBirthInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Pre-birth conferences in time");
    case TransfersInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Transfer-in conferences in time");
    case ReviewsInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Reviews in time");
    case ReviewChildrenInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Children with a review in time");
    case LettersInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Decision letters in time");
    case MinutesInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Copies of the minutes in time");
    case CoreGroupsInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Core groups in time");
    case Attendance: return QT_TRANSLATE_NOOP("Phrasebook", "Agencies that came");
    case ReportsInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Reports in time");
    case Outcomes: return QT_TRANSLATE_NOOP("Phrasebook", "Decisions about children");
    case Dissents: return QT_TRANSLATE_NOOP("Phrasebook", "Decisions with a dissent");
    case PlansBegun: return QT_TRANSLATE_NOOP("Phrasebook", "Plans begun, by category");
    case PlansBegunByAge: return QT_TRANSLATE_NOOP("Phrasebook", "Plans begun, by age");
    case SecondPlans: return QT_TRANSLATE_NOOP("Phrasebook", "Second or later plans");
    case Returned: return QT_TRANSLATE_NOOP("Phrasebook", "Plans begun again within a year");
    case PlansEnded: return QT_TRANSLATE_NOOP("Phrasebook", "Plans ended, by length");
    case EndedAfterTwoYears: return QT_TRANSLATE_NOOP("Phrasebook", "Plans ended after two years or more");
    case GoingOnAfterTwoYears: return QT_TRANSLATE_NOOP("Phrasebook", "Plans going on after two years");
    case LanguageAsked: return QT_TRANSLATE_NOOP("Phrasebook", "Family members asked about their language");
    case Languages: return QT_TRANSLATE_NOOP("Phrasebook", "Languages chosen for the meeting");
    }
    Q_UNREACHABLE();
}

const char* definitionSource(FigureKind value)
{
    using enum FigureKind;
    switch (value) {
    case Held: return QT_TRANSLATE_NOOP("Phrasebook", "Conferences that met and were concluded, by kind. One that was called off, put off or could not go on is not among them.");
    case ChildrenDiscussed: return QT_TRANSLATE_NOOP("Phrasebook", "The children of these conferences. A child with two conferences in the period is counted twice.");
    case NotQuorate: return QT_TRANSLATE_NOOP("Phrasebook", "Conferences that met without the quorum their procedures ask for, for one child or more, of those whose procedures state one. Those that did not go on for that reason are among them.");
    case KeptOut: return QT_TRANSLATE_NOOP("Phrasebook", "Conferences that somebody was kept out of, for the whole or a part, of all that were held.");
    case Complaints: return QT_TRANSLATE_NOOP("Phrasebook", "Conferences of the period about which somebody complained, whenever that was, of all that were held.");
    case InitialInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Initial conferences held within every limit that governed their date, of those for which one ran. Late for one child is late. The limit is that of the procedures in force that day; Wales’s child protection measures take 15 working days from the strategy discussion.");
    case InitialChildrenInTime: return QT_TRANSLATE_NOOP("Phrasebook", "The same, child by child. England’s children in need census counts children too, and takes 15 working days from the strategy discussion.");
    case PreBirthInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Pre-birth conferences held within every limit that governed their date, of those for which one ran.");
    case TransfersInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Conferences about children who moved in with a plan, held within the limit that runs from the notice of the move, of those for which it ran.");
    case ReviewsInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Reviews held within the limit that runs from the conference before, of those for which it ran. Late for one child is late. Wales’s child protection measures count reviews in the same way.");
    case ReviewChildrenInTime: return QT_TRANSLATE_NOOP("Phrasebook", "The same, child by child. England’s children in need census asks about the children who have a plan on 31 March, and for all reviews of their year.");
    case LettersInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Decision letters sent within the limit, one for each reader, of those that are sent or overdue. A target with a later limit behind it is left out.");
    case MinutesInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Copies of the minutes sent within the limit, one for each reader, of those that are sent or overdue.");
    case CoreGroupsInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Core groups that met within the limit that runs from the conference or from the last core group, of those that met or are overdue. Wales’s child protection measures take the first one, within 10 working days.");
    case Attendance: return QT_TRANSLATE_NOOP("Phrasebook", "Agencies that came, of those that were asked: each once for a conference, however many people it sent. A deputy counts.");
    case ReportsInTime: return QT_TRANSLATE_NOOP("Phrasebook", "Reports that everybody who was to have them had within the limit, of those that are in or overdue. Late for one reader is late.");
    case Outcomes: return QT_TRANSLATE_NOOP("Phrasebook", "What was decided for each child, as it stands now. A decision that was corrected is counted once.");
    case Dissents: return QT_TRANSLATE_NOOP("Phrasebook", "Decisions about a child from which one person or more dissented, of all decisions.");
    case PlansBegun: return QT_TRANSLATE_NOOP("Phrasebook", "Children for whom a plan was begun, by the category named first. England’s children in need census asks for the same first category.");
    case PlansBegunByAge: return QT_TRANSLATE_NOOP("Phrasebook", "Children for whom a plan was begun, by their age in full years on that day, in the bands that England’s children in need census publishes.");
    case SecondPlans: return QT_TRANSLATE_NOOP("Phrasebook", "Children for whom a plan was begun and who had had one before, however long ago, as far as this casebook knows. England’s children in need census asks for the same.");
    case Returned: return QT_TRANSLATE_NOOP("Phrasebook", "Children for whom a plan was begun within twelve months of the end of an earlier one, as far as this casebook knows. Wales’s child protection measures call this re-registration.");
    case PlansEnded: return QT_TRANSLATE_NOOP("Phrasebook", "Plans that a conference ended, by the full months they had lasted.");
    case EndedAfterTwoYears: return QT_TRANSLATE_NOOP("Phrasebook", "Plans that had lasted two years or more when a conference ended them, of all that were ended. England’s children in need census asks for the same.");
    case GoingOnAfterTwoYears: return QT_TRANSLATE_NOOP("Phrasebook", "Children whose plan had lasted two years or more when a conference decided that it goes on, of all whose plan goes on.");
    case LanguageAsked: return QT_TRANSLATE_NOOP("Phrasebook", "Parents, relatives, carers and children of these conferences who were asked which language they wish to use there, of all of them. One who was not asked is not taken to have chosen English.");
    case Languages: return QT_TRANSLATE_NOOP("Phrasebook", "The languages that those who were asked chose for the meeting.");
    }
    Q_UNREACHABLE();
}

const char* bandSource(const QString& part)
{
    static const std::map<QString, const char*> bands{
        {u"none"_s, QT_TRANSLATE_NOOP("Phrasebook", "No category")},
        {u"age-unborn"_s, QT_TRANSLATE_NOOP("Phrasebook", "Not yet born")},
        {u"age-00"_s, QT_TRANSLATE_NOOP("Phrasebook", "Under 1 year")},
        {u"age-01"_s, QT_TRANSLATE_NOOP("Phrasebook", "1 to 4 years")},
        {u"age-05"_s, QT_TRANSLATE_NOOP("Phrasebook", "5 to 9 years")},
        {u"age-10"_s, QT_TRANSLATE_NOOP("Phrasebook", "10 to 15 years")},
        {u"age-16"_s, QT_TRANSLATE_NOOP("Phrasebook", "16 years and over")},
        {u"length-00"_s, QT_TRANSLATE_NOOP("Phrasebook", "Less than 3 months")},
        {u"length-03"_s, QT_TRANSLATE_NOOP("Phrasebook", "3 months and less than 6")},
        {u"length-06"_s, QT_TRANSLATE_NOOP("Phrasebook", "6 months and less than a year")},
        {u"length-12"_s, QT_TRANSLATE_NOOP("Phrasebook", "1 year and less than 2")},
        {u"length-24"_s, QT_TRANSLATE_NOOP("Phrasebook", "2 years or more")}};
    const auto found = bands.find(part);
    return found == bands.end() ? nullptr : found->second;
}

template <typename Enum>
QString nameOfWord(const QString& word, const Phrasebook& book)
{
    const auto value = fromWord<Enum>(word);
    return value ? nameOf(*value, book) : word;
}

} // namespace

FigureGroup groupOf(FigureKind kind)
{
    using enum FigureKind;
    if (kind <= Complaints)
        return FigureGroup::Meetings;
    if (kind <= CoreGroupsInTime)
        return FigureGroup::Limits;
    if (kind <= ReportsInTime)
        return FigureGroup::Agencies;
    if (kind <= Dissents)
        return FigureGroup::Decisions;
    return kind <= GoingOnAfterTwoYears ? FigureGroup::Plans : FigureGroup::Languages;
}

QString nameOf(FigureGroup value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(FigureKind value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString definitionOf(FigureKind value, const Phrasebook& book)
{
    return book.phrase(definitionSource(value));
}

QString nameOfPart(FigureKind kind, const QString& part, const AgencyKinds& agencies, const Phrasebook& book)
{
    if (const char* band = bandSource(part))
        return book.phrase(band);
    using enum FigureKind;
    if (kind == Held || kind == ChildrenDiscussed)
        return nameOfWord<ConferenceType>(part, book);
    if (kind == Outcomes)
        return nameOfWord<OutcomeKind>(part, book);
    if (kind == Attendance || kind == ReportsInTime)
        return nameOfKeyAgency(part, agencies, book);
    if (kind == Languages)
        return nameOfLanguage(part, book);
    const auto category = CategoryKey::parse(part);
    return category ? nameOfCategory(*category, book) : part; // plans begun; the others have no parts
}

} // namespace cadair
