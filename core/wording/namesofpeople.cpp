#include "core/wording/namesofpeople.h"

#include <QLocale>

namespace cadair {

namespace {

const char* sourceOf(Capacity value)
{
    switch (value) {
    case Capacity::Chair: return QT_TRANSLATE_NOOP("Phrasebook", "Chair");
    case Capacity::MinuteTaker: return QT_TRANSLATE_NOOP("Phrasebook", "Minute-taker");
    case Capacity::Practitioner: return QT_TRANSLATE_NOOP("Phrasebook", "Practitioner");
    case Capacity::Parent: return QT_TRANSLATE_NOOP("Phrasebook", "Parent");
    case Capacity::Carer: return QT_TRANSLATE_NOOP("Phrasebook", "Carer");
    case Capacity::Relative: return QT_TRANSLATE_NOOP("Phrasebook", "Relative");
    case Capacity::Child: return QT_TRANSLATE_NOOP("Phrasebook", "Child");
    case Capacity::Supporter: return QT_TRANSLATE_NOOP("Phrasebook", "Supporter");
    case Capacity::Advocate: return QT_TRANSLATE_NOOP("Phrasebook", "Advocate");
    case Capacity::LegalRepresentative: return QT_TRANSLATE_NOOP("Phrasebook", "Legal representative");
    case Capacity::Interpreter: return QT_TRANSLATE_NOOP("Phrasebook", "Interpreter");
    case Capacity::Observer: return QT_TRANSLATE_NOOP("Phrasebook", "Observer");
    case Capacity::Guardian: return QT_TRANSLATE_NOOP("Phrasebook", "Children's guardian");
    case Capacity::FosterCarer: return QT_TRANSLATE_NOOP("Phrasebook", "Foster carer");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(Relation value)
{
    switch (value) {
    case Relation::Mother: return QT_TRANSLATE_NOOP("Phrasebook", "Mother");
    case Relation::Father: return QT_TRANSLATE_NOOP("Phrasebook", "Father");
    case Relation::StepParent: return QT_TRANSLATE_NOOP("Phrasebook", "Step-parent");
    case Relation::Grandparent: return QT_TRANSLATE_NOOP("Phrasebook", "Grandparent");
    case Relation::OtherRelative: return QT_TRANSLATE_NOOP("Phrasebook", "Other relative");
    case Relation::Carer: return QT_TRANSLATE_NOOP("Phrasebook", "Carer");
    case Relation::FosterCarer: return QT_TRANSLATE_NOOP("Phrasebook", "Foster carer");
    case Relation::Other: return QT_TRANSLATE_NOOP("Phrasebook", "Other person");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(Basis value)
{
    switch (value) {
    case Basis::Contact: return QT_TRANSLATE_NOOP("Phrasebook", "Direct contact with the child");
    case Basis::Expertise: return QT_TRANSLATE_NOOP("Phrasebook", "Expertise");
    case Basis::Responsibility: return QT_TRANSLATE_NOOP("Phrasebook", "Responsibility for a service");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(RoleWord value)
{
    switch (value) {
    case RoleWord::SocialWorker: return QT_TRANSLATE_NOOP("Phrasebook", "Social worker");
    case RoleWord::TeamManager: return QT_TRANSLATE_NOOP("Phrasebook", "Team manager");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(AttendMode value)
{
    switch (value) {
    case AttendMode::Room: return QT_TRANSLATE_NOOP("Phrasebook", "In the room");
    case AttendMode::Video: return QT_TRANSLATE_NOOP("Phrasebook", "By video");
    case AttendMode::Phone: return QT_TRANSLATE_NOOP("Phrasebook", "By phone");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(Reply value)
{
    switch (value) {
    case Reply::Awaited: return QT_TRANSLATE_NOOP("Phrasebook", "No reply yet");
    case Reply::Coming: return QT_TRANSLATE_NOOP("Phrasebook", "Coming");
    case Reply::Apologies: return QT_TRANSLATE_NOOP("Phrasebook", "Apologies");
    case Reply::SendsDeputy: return QT_TRANSLATE_NOOP("Phrasebook", "Sends a deputy");
    case Reply::ReportOnly: return QT_TRANSLATE_NOOP("Phrasebook", "Report only");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(Seat value)
{
    switch (value) {
    case Seat::Chair: return QT_TRANSLATE_NOOP("Phrasebook", "Chair");
    case Seat::Administrator: return QT_TRANSLATE_NOOP("Phrasebook", "Administrator");
    case Seat::MinuteTaker: return QT_TRANSLATE_NOOP("Phrasebook", "Minute-taker");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(Language value)
{
    switch (value) {
    case Language::English: return QT_TRANSLATE_NOOP("Phrasebook", "English");
    case Language::Welsh: return QT_TRANSLATE_NOOP("Phrasebook", "Welsh");
    }
    Q_UNREACHABLE();
}

struct NamedLanguage {
    const char16_t* tag;
    const char* name;
};

constexpr NamedLanguage languages[] = {
    {u"en", QT_TRANSLATE_NOOP("Phrasebook", "English")},
    {u"cy", QT_TRANSLATE_NOOP("Phrasebook", "Welsh")},
    {u"bfi", QT_TRANSLATE_NOOP("Phrasebook", "British Sign Language")},
    {u"pl", QT_TRANSLATE_NOOP("Phrasebook", "Polish")},
    {u"pt", QT_TRANSLATE_NOOP("Phrasebook", "Portuguese")},
    {u"ro", QT_TRANSLATE_NOOP("Phrasebook", "Romanian")},
    {u"fr", QT_TRANSLATE_NOOP("Phrasebook", "French")},
    {u"es", QT_TRANSLATE_NOOP("Phrasebook", "Spanish")},
    {u"it", QT_TRANSLATE_NOOP("Phrasebook", "Italian")},
    {u"lt", QT_TRANSLATE_NOOP("Phrasebook", "Lithuanian")},
    {u"lv", QT_TRANSLATE_NOOP("Phrasebook", "Latvian")},
    {u"hu", QT_TRANSLATE_NOOP("Phrasebook", "Hungarian")},
    {u"sk", QT_TRANSLATE_NOOP("Phrasebook", "Slovak")},
    {u"cs", QT_TRANSLATE_NOOP("Phrasebook", "Czech")},
    {u"bg", QT_TRANSLATE_NOOP("Phrasebook", "Bulgarian")},
    {u"uk", QT_TRANSLATE_NOOP("Phrasebook", "Ukrainian")},
    {u"ru", QT_TRANSLATE_NOOP("Phrasebook", "Russian")},
    {u"tr", QT_TRANSLATE_NOOP("Phrasebook", "Turkish")},
    {u"ar", QT_TRANSLATE_NOOP("Phrasebook", "Arabic")},
    {u"fa", QT_TRANSLATE_NOOP("Phrasebook", "Persian")},
    {u"ku", QT_TRANSLATE_NOOP("Phrasebook", "Kurdish")},
    {u"ur", QT_TRANSLATE_NOOP("Phrasebook", "Urdu")},
    {u"pa", QT_TRANSLATE_NOOP("Phrasebook", "Punjabi")},
    {u"bn", QT_TRANSLATE_NOOP("Phrasebook", "Bengali")},
    {u"gu", QT_TRANSLATE_NOOP("Phrasebook", "Gujarati")},
    {u"so", QT_TRANSLATE_NOOP("Phrasebook", "Somali")},
    {u"zh", QT_TRANSLATE_NOOP("Phrasebook", "Chinese")},
    {u"vi", QT_TRANSLATE_NOOP("Phrasebook", "Vietnamese")},
    {u"sq", QT_TRANSLATE_NOOP("Phrasebook", "Albanian")},
};

} // namespace

QString nameOf(Capacity value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(Relation value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(Basis value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(RoleWord value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(AttendMode value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(Reply value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(Seat value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(Language value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOfLanguage(const QString& tag, const Phrasebook& book)
{
    const QString language = tag.section(u'-', 0, 0);
    for (const NamedLanguage& known : languages)
        if (language == QStringView(known.tag))
            return book.phrase(known.name);
    const QString own = tag.isEmpty() ? QString() : QLocale(tag).nativeLanguageName();
    return own.isEmpty() ? tag : own;
}

} // namespace cadair
