#include "core/exchange/peoplecells.h"

#include "core/base/folding.h"
#include "core/wording/askings.h"
#include "core/wording/namesofpeople.h"
#include "core/workflow/directory.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 300;
constexpr qsizetype longestText = 2000; // address, needs

/// What spreadsheets write for a way of sending, beside its names: in either language.
struct SendingSpelling {
    SendingWay way;
    const char16_t* spelling;
};
constexpr std::array<SendingSpelling, 11> sendingSpellings{{{SendingWay::Post, u"post"}, {SendingWay::Email, u"e-mail"},
    {SendingWay::Email, u"email"}, {SendingWay::Email, u"e-bost"}, {SendingWay::Email, u"ebost"}, {SendingWay::Hand, u"hand"},
    {SendingWay::Hand, u"by hand"}, {SendingWay::Hand, u"â llaw"}, {SendingWay::SocialWorker, u"social worker"},
    {SendingWay::SocialWorker, u"gweithiwr cymdeithasol"}, {SendingWay::SocialWorker, u"social-worker"}}};

/// Languages a directory is likely to name; any other as its tag.
const QStringList& namedTags()
{
    static const QStringList tags{u"cy"_s, u"en"_s, u"ar"_s, u"bn"_s, u"fr"_s, u"pa"_s, u"pl"_s, u"pt"_s, u"ro"_s, u"so"_s, u"uk"_s, u"ur"_s};
    return tags;
}

std::optional<AgencyKey> agencyIn(const QString& cell, const AgencyKinds& agencies)
{
    const QString wanted = folded(cell);
    for (const bool fold : {false, true}) // folding every name for every row of a long table would be slow
        for (const AgencyKind& kind : agencies.kinds)
            for (const QString& name : {kind.key.text(), kind.name.en, kind.name.cy, kind.shortName.en, kind.shortName.cy})
                if (fold ? folded(name) == wanted : name.compare(cell, Qt::CaseInsensitive) == 0)
                    return kind.key;
    return std::nullopt;
}

QHash<QString, QString> languageNames()
{
    QHash<QString, QString> names;
    for (const QString& tag : namedTags())
        for (const QString& name : {tag, nameOfLanguage(tag, Language::English), nameOfLanguage(tag, Language::Welsh)})
            names.insert(folded(name), tag);
    return names;
}

std::optional<QString> languageIn(const QString& cell)
{
    static const QHash<QString, QString> names = languageNames();
    if (const auto found = names.constFind(folded(cell)); found != names.constEnd())
        return *found;
    static const QRegularExpression tag(u"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"_s);
    const QString typed = cell.trimmed().toLower();
    return tag.match(typed).hasMatch() ? std::optional(typed) : std::nullopt;
}

std::optional<bool> yesNoIn(const QString& cell)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s, u"ie"_s, u"ydy"_s, u"oes"_s, u"safe"_s, u"diogel"_s};
    static const QStringList no{u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"na"_s, u"nac ydy"_s, u"nac oes"_s};
    const QString word = folded(cell);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<SendingWay> sendingIn(const QString& cell)
{
    const QString word = folded(cell);
    for (const SendingSpelling& known : sendingSpellings)
        if (word == folded(QString::fromUtf16(known.spelling)))
            return known.way;
    for (const auto& way : wordsOf(SendingWay{}))
        if (word == folded(nameOf(way.value, Language::English)) || word == folded(nameOf(way.value, Language::Welsh)))
            return way.value;
    return std::nullopt;
}

std::optional<RoleWord> roleIn(const QString& cell)
{
    const QString word = folded(cell);
    for (const auto& role : wordsOf(RoleWord{}))
        if (word == folded(wordOf(role.value)) || word == folded(nameOf(role.value, Language::English)) ||
            word == folded(nameOf(role.value, Language::Welsh)))
            return role.value;
    return std::nullopt;
}

/// Puts what was read into its place, or says that it cannot be read.
template <typename Field, typename Value>
void take(Field& field, const std::optional<Value>& value, RowFault fault, const QString& cell, std::vector<RowProblem>& problems)
{
    if (value)
        field = *value;
    else
        problems.push_back({fault, cell, 0});
}

} // namespace

std::optional<QDate> dateInCell(const QString& text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})$"_s);
    static const QRegularExpression named(u"^(\\d{1,2}) ([a-z]{3,}) (\\d{4})$"_s);
    const QString typed = text.trimmed();
    const auto real = [](int year, int month, int day) {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    if (const auto match = iso.match(typed); match.hasMatch())
        return real(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = numbers.match(typed); match.hasMatch())
        return real(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    const auto match = named.match(folded(typed));
    for (int month = 1; match.hasMatch() && month <= 12; ++month)
        for (const QLocale::Language language : {QLocale::English, QLocale::Welsh})
            if (folded(QLocale(language).monthName(month)).startsWith(match.captured(2)))
                return real(match.captured(3).toInt(), month, match.captured(1).toInt());
    return std::nullopt;
}

void putCell(Person& person, PeopleColumn column, const QString& cell, const AgencyKinds& agencies, std::vector<RowProblem>& problems)
{
    const QString text = column == PeopleColumn::Address || column == PeopleColumn::Needs ? cell.trimmed() : tidied(cell);
    if (text.isEmpty())
        return;
    const bool isLong = column == PeopleColumn::Address || column == PeopleColumn::Needs;
    if (text.size() > (isLong ? longestText : longestCell))
        return problems.push_back({RowFault::TooLong, text.left(40), 0});
    switch (column) {
    case PeopleColumn::Name: person.name = text; return;
    case PeopleColumn::Called: person.calledName = text; return;
    case PeopleColumn::Agency: return take(person.agency, agencyIn(text, agencies), RowFault::UnknownAgency, text, problems);
    case PeopleColumn::Service: person.agencyName = text; return;
    case PeopleColumn::Job: person.job = text; return;
    case PeopleColumn::Role: return take(person.role, roleIn(text), RowFault::BadRole, text, problems);
    case PeopleColumn::Email:
        return take(person.email, canBeEmail(text) ? std::optional(text) : std::nullopt, RowFault::BadEmail, text, problems);
    case PeopleColumn::EmailSafe: return take(person.emailSafe, yesNoIn(text), RowFault::BadYesNo, text, problems);
    case PeopleColumn::SendBy: return take(person.sendBy, sendingIn(text), RowFault::BadSending, text, problems);
    case PeopleColumn::Address: person.address = text; return;
    case PeopleColumn::Phone: person.phone = text; return;
    case PeopleColumn::Meeting: return take(person.languages.meeting, languageIn(text), RowFault::BadLanguage, text, problems);
    case PeopleColumn::Papers: return take(person.languages.papers, languageIn(text), RowFault::BadLanguage, text, problems);
    case PeopleColumn::ActiveUntil: return take(person.activeUntil, dateInCell(text), RowFault::BadDate, text, problems);
    case PeopleColumn::Needs: person.needs = text; return;
    }
}

QString cellOf(const Person& person, PeopleColumn column, const AgencyKinds& agencies, Language language)
{
    const auto spoken = [&](const QString& tag) { return namedTags().contains(tag) ? nameOfLanguage(tag, language) : tag; };
    switch (column) {
    case PeopleColumn::Name: return person.name;
    case PeopleColumn::Called: return person.calledName;
    case PeopleColumn::Agency: {
        const AgencyKind* kind = person.agency ? agencies.find(*person.agency) : nullptr;
        return kind ? kind->name.in(language) : QString();
    }
    case PeopleColumn::Service: return person.agencyName;
    case PeopleColumn::Job: return person.job;
    case PeopleColumn::Role: return person.role ? nameOf(*person.role, language) : QString();
    case PeopleColumn::Email: return person.email;
    case PeopleColumn::EmailSafe: return person.emailSafe ? (language == Language::Welsh ? u"ie"_s : u"yes"_s) : QString();
    case PeopleColumn::SendBy: return person.sendBy ? nameOf(*person.sendBy, language) : QString();
    case PeopleColumn::Address: return person.address;
    case PeopleColumn::Phone: return person.phone;
    case PeopleColumn::Meeting: return spoken(person.languages.meeting);
    case PeopleColumn::Papers: return spoken(person.languages.papers);
    case PeopleColumn::ActiveUntil: return person.activeUntil ? person.activeUntil->toString(Qt::ISODate) : QString();
    case PeopleColumn::Needs: return person.needs;
    }
    Q_UNREACHABLE();
}

} // namespace cadair
