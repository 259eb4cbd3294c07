#include "core/documents/daysheets.h"

#include "core/rules/entitlement.h"
#include "core/rules/exclusion.h"
#include "core/rules/representation.h"
#include "core/wording/dates.h"
#include "core/wording/keynames.h"
#include "core/wording/reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

const std::vector<AgendaItem>& agendaOf(const Composing& composing)
{
    static const std::vector<AgendaItem> none;
    const auto& agendas = composing.from.procedure.agendas;
    const auto found = agendas.find(composing.from.file.conference.type);
    return found == agendas.end() ? none : found->second;
}

std::vector<Fields> agendaTimes(const Composing& composing)
{
    std::vector<Fields> list;
    std::optional<QTime> from = composing.from.file.conference.plannedStart;
    for (const AgendaItem& item : agendaOf(composing)) {
        Fields entry;
        entry.line(u"from"_s, from ? clockTime(*from) : QString());
        entry.line(u"title"_s, item.title.in(composing.language));
        entry.line(u"minutes"_s, item.plannedMinutes > 0 ? composing.word(u"run.minutes", QString::number(item.plannedMinutes)) : QString());
        list.push_back(std::move(entry));
        if (from)
            from = from->addSecs(60 * item.plannedMinutes);
    }
    return list;
}

std::vector<const Participant*> expected(const CaseFile& file)
{
    std::vector<const Participant*> people;
    for (const Participant& person : file.participants) {
        const bool stays = person.reply == Reply::Apologies || person.reply == Reply::SendsDeputy || person.reply == Reply::ReportOnly;
        if (!keptOutBeforehand(person) && (!stays || cameAtAll(person)))
            people.push_back(&person);
    }
    return people;
}

QString tableName(const Participant& person)
{
    const QString called = person.calledName.trimmed();
    return isFamily(person) && !called.isEmpty() ? called : person.name;
}

std::vector<const Participant*> practitionersExpected(const CaseFile& file)
{
    std::vector<const Participant*> people = expected(file);
    std::erase_if(people, [](const Participant* person) { return person->capacity != Capacity::Practitioner; });
    return people;
}

std::vector<Fields> quorumRules(const Composing& composing)
{
    const QuorumRule& quorum = composing.from.procedure.quorum;
    if (!quorum.others)
        return {};
    QStringList texts;
    for (const RuleId& id : {quorum.leadRule, quorum.othersRule, quorum.contactRule, quorum.notCountedRule})
        if (const Rule* rule = composing.from.procedure.rule(id); rule && !texts.contains(rule->text.in(composing.language)))
            texts << rule->text.in(composing.language);
    return textList(texts);
}

std::vector<Fields> waysWithoutQuorum(const Composing& composing)
{
    QStringList texts;
    const auto add = [&](const QString& text) {
        if (!text.isEmpty() && !texts.contains(text))
            texts << text;
    };
    for (const auto& [child, verdict] : composing.from.judgements.withoutQuorum) {
        for (const Way& way : verdict.ways)
            add(nameOfWay(way.way, composing.book));
        for (const InquorateGround& ground : composing.from.procedure.inquorate.grounds)
            if (std::find(verdict.grounds.begin(), verdict.grounds.end(), ground.ground) != verdict.grounds.end())
                add(composing.word(u"run.ground", ground.text.in(composing.language)));
        for (const DutyKey& duty : verdict.must)
            add(nameOfDuty(duty, composing.book));
        add(newDateSentence(verdict, composing.book));
    }
    return textList(texts);
}

std::vector<Fields> blankRows(int count)
{
    return std::vector<Fields>(static_cast<size_t>(count));
}

QString nameOfCapacity(const CaseFile& file, Capacity capacity)
{
    for (const Participant& person : file.participants)
        if (person.capacity == capacity)
            return person.name;
    return {};
}

Fields publicAgendaFields(const Composing& composing)
{
    Fields fields = meetingFields(composing);
    fields.list(u"items"_s, agendaTimes(composing));
    fields.line(u"chair"_s, nameOfCapacity(composing.from.file, Capacity::Chair));
    return fields;
}

Fields attendanceSheetFields(const Composing& composing)
{
    constexpr int strangers = 4; // somebody always comes whom nobody expected
    Fields fields = meetingFields(composing);
    std::vector<Fields> rows;
    for (const Participant* person : expected(composing.from.file)) {
        Fields entry;
        entry.line(u"name"_s, person->name);
        entry.line(u"who"_s, composing.whoIs(*person));
        rows.push_back(std::move(entry));
    }
    fields.list(u"people"_s, std::move(rows));
    fields.list(u"blank"_s, blankRows(strangers));
    return fields;
}

Fields nameCardsFields(const Composing& composing)
{
    Fields fields = meetingFields(composing);
    std::vector<Fields> cards;
    for (const Participant* person : expected(composing.from.file)) {
        Fields entry;
        entry.line(u"name"_s, tableName(*person));
        entry.line(u"who"_s, isFamily(*person) ? QString() : composing.whoIs(*person));
        entry.on(u"upper"_s, cards.size() % 2 == 0);
        entry.on(u"new-page"_s, cards.size() % 2 == 0 && !cards.empty());
        cards.push_back(std::move(entry));
    }
    const double size = 44.0 * composing.request.pointSize / 12.0;
    fields.line(u"size-card"_s, QString::number(size, 'g', 4));
    fields.list(u"cards"_s, std::move(cards));
    return fields;
}

} // namespace cadair
