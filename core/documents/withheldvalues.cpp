#include "core/documents/withheldvalues.h"

#include "core/base/folding.h"
#include "core/rules/disclosure.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

constexpr qsizetype shortestValue = 4;       // "12" or "Y" by itself says nothing
constexpr qsizetype shortestPhone = 6;       // without the first nought
constexpr qsizetype linesWithCounty = 4;     // house, street, town, county: the last two name no house

bool hasDigit(const QString& line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
}

QString compact(const QString& text)
{
    return folded(text).remove(u' ');
}

/// The letters and figures of a text without what parts them, and where its words begin and end.
struct Searched {
    QString letters;
    std::vector<bool> begins;
    std::vector<bool> ends;

    explicit Searched(const QString& text)
    {
        const QString words = folded(text);
        letters.reserve(words.size());
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (words[at] == u' ')
                continue;
            const auto parts = [&](qsizetype neighbour) {
                return neighbour < 0 || neighbour >= words.size() || words[neighbour] == u' '
                       || words[neighbour].isDigit() != words[at].isDigit();
            };
            letters += words[at];
            begins.push_back(parts(at - 1));
            ends.push_back(parts(at + 1));
        }
    }

    bool holds(const QString& value) const
    {
        for (qsizetype at = letters.indexOf(value); at >= 0; at = letters.indexOf(value, at + 1))
            if (begins[static_cast<size_t>(at)] && ends[static_cast<size_t>(at + value.size() - 1)])
                return true;
        return false;
    }
};

/// A number as it is rung within the country, without the nought that its country's code would replace.
QString nationalDigits(const QString& phone)
{
    QString digits;
    for (const QChar c : phone.normalized(QString::NormalizationForm_KD))
        if (c.isDigit())
            digits += c;
    if (phone.trimmed().startsWith(u'+') && digits.startsWith(u"44"_s))
        digits.remove(0, 2);
    else if (digits.startsWith(u"0044"_s))
        digits.remove(0, 4);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// Every run of figures of a text, whatever signs stand between them; a letter ends a run.
QStringList runsOfDigits(const QString& text)
{
    QStringList runs{QString()};
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isDigit())
            runs.back() += c;
        else if (c.isLetter() && !runs.back().isEmpty())
            runs << QString();
    }
    return runs;
}

QStringList addressesOf(const WithheldAddress& withheld, const CaseFile& file)
{
    QStringList addresses{withheld.address};
    for (const Participant& person : file.participants)
        if ((person.person && withheld.isOf(*person.person)) || (person.child && withheld.isOf(*person.child)))
            addresses << person.address;
    for (const Subject& subject : file.subjects)
        if (withheld.isOf(subject.child.id))
            addresses << subject.child.address;
    addresses.removeDuplicates();
    return addresses;
}

/// The children whose school would give the owner away: the child, or those the adult belongs to.
std::set<ChildId> childrenOf(const WithheldAddress& withheld, const CaseFile& file)
{
    if (const auto* child = std::get_if<ChildId>(&withheld.owner))
        return {*child};
    std::set<ChildId> children;
    for (const Participant& person : file.participants)
        if (person.person && withheld.isOf(*person.person))
            children.insert(person.of.begin(), person.of.end());
    return children;
}

QStringList schoolsOf(const WithheldAddress& withheld, const CaseFile& file, const AgencyKinds& agencies)
{
    QStringList schools;
    const std::set<AgencyKey> education = agencies.inSector(*SectorKey::parse(u"education"_s));
    const std::set<ChildId> children = childrenOf(withheld, file);
    for (const Participant& person : file.participants) {
        const bool knows = std::any_of(person.contact.begin(), person.contact.end(),
                                       [&](const ChildId& child) { return children.contains(child); });
        if (knows && person.agency && education.contains(*person.agency))
            schools << person.agencyName;
    }
    return schools;
}

} // namespace

QStringList tellingLines(const QString& address)
{
    static const QRegularExpression postcode(u"\\b[A-Z]{1,2}[0-9][0-9A-Z]?\\s*[0-9][A-Z]{2}\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parting(u"[\\n,]"_s);
    QStringList telling;
    QStringList lines;
    for (QString line : tidied(QString(address).replace(parting, u"\x1F"_s)).split(QChar(0x1F))) {
        const QRegularExpressionMatch found = postcode.match(line);
        if (found.hasMatch()) {
            telling << found.captured();
            line.remove(found.capturedStart(), found.capturedLength());
        }
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    // The town, and a county after it, name no house: a letter may speak of them.
    for (qsizetype places = lines.size() >= linesWithCounty ? 2 : 1; places > 0 && lines.size() > 1; --places) {
        if (hasDigit(lines.back()))
            break;
        lines.removeLast();
    }
    QString before;
    for (const QString& line : lines) {
        before += before.isEmpty() ? line : u' ' + line;
        if (compact(before).size() < shortestValue) // the house's number on a line by itself
            continue;
        telling << before;
        before.clear();
    }
    return telling;
}

bool holdsValue(const QString& text, const QString& value)
{
    const QString wanted = compact(value);
    return wanted.size() >= shortestValue && Searched(text).holds(wanted);
}

QStringList heldValues(const QString& text, const QStringList& values)
{
    QStringList held;
    if (values.isEmpty())
        return held;
    const Searched searched(text);
    for (const QString& value : values)
        if (const QString wanted = compact(value); wanted.size() >= shortestValue && searched.holds(wanted))
            held << value;
    return held;
}

bool holdsPhone(const QString& text, const QString& phone)
{
    const QString wanted = nationalDigits(phone);
    if (wanted.size() < shortestPhone)
        return false;
    const QStringList runs = runsOfDigits(text);
    return std::any_of(runs.begin(), runs.end(), [&](const QString& run) { return run.contains(wanted); });
}

bool givesAway(const QString& text, const WithheldAddress& withheld, const CaseFile& file, const AgencyKinds& agencies)
{
    QStringList values;
    for (const QString& address : addressesOf(withheld, file))
        values << tellingLines(address);
    values << withheld.email;
    if (withheld.schoolToo)
        values << schoolsOf(withheld, file, agencies);
    return holdsPhone(text, withheld.phone) || !heldValues(text, values).isEmpty();
}

std::vector<WithheldAddress> givenAwayTo(const Participant& reader, const QString& text, const CaseFile& file, const AgencyKinds& agencies,
                                         QDate on)
{
    std::vector<WithheldAddress> given = withheldFrom(reader, file.withheld, on);
    std::erase_if(given, [&](const WithheldAddress& withheld) { return !withheld.holdsOn(on) || !givesAway(text, withheld, file, agencies); });
    return given;
}

} // namespace cadair
