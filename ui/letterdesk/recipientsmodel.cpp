#include "ui/letterdesk/recipientsmodel.h"

#include "core/wording/namesofpeople.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

void RecipientsModel::setRun(LetterRun run, std::map<ParticipantId, QString> places)
{
    const bool same = run.document == m_run.document
                      && std::equal(run.rows.begin(), run.rows.end(), m_run.rows.begin(), m_run.rows.end(),
                                    [](const LetterRow& a, const LetterRow& b) { return a.person.id == b.person.id; });
    const auto take = [&] {
        m_run = std::move(run);
        m_places = std::move(places);
    };
    if (same) {
        take();
        touch();
    } else {
        changeRows(take);
    }
}

namespace {

bool letterIsUnsafe(const LetterRow& row)
{
    return row.safety == SafetyState::Open || row.safety == SafetyState::Unsafe;
}

} // namespace

QString RecipientsModel::standing(const LetterRow& row) const
{
    switch (row.state) {
    case LetterState::Ready: return tr("ready");
    case LetterState::LeftOut: return tr("left out");
    case LetterState::Missing: {
        const auto& missing = row.document->missing;
        const bool address = std::any_of(missing.begin(), missing.end(), [](const MissingField& field) { return field.field == "address"_L1; });
        if (letterIsUnsafe(row))
            return row.safety == SafetyState::Open ? tr("safe to send?") : tr("not safe to send");
        return address ? tr("no address") : tr("something is missing");
    }
    case LetterState::WaitsForChair: return tr("the chair decides");
    case LetterState::Issued:
        return tr("issued %1, copy %2").arg(shortDate(row.issuedAt->date(), screenLanguage())).arg(row.document->copyNumber);
    }
    Q_UNREACHABLE();
}

RowCell RecipientsModel::cell(int row, int column) const
{
    const LetterRow& letter = m_run.rows.at(static_cast<size_t>(row));
    if (column == Tick) {
        RowCell cell;
        if (letter.state == LetterState::Issued) {
            cell.icon = shape::done;
            cell.iconTone = Tone::Done;
            return cell;
        }
        cell.kind = RowCell::Kind::Check;
        cell.chosen = letter.state == LetterState::Ready ? 1 : 0;
        cell.enabled = letter.state == LetterState::Ready || letter.state == LetterState::LeftOut || letter.state == LetterState::WaitsForChair;
        return cell;
    }
    if (column == PaperLanguage) {
        const QString& tag = letter.person.languages.papers;
        RowCell cell = mutedCell(letter.both ? tr("both") : tag.isEmpty() ? tr("not asked") : nameOfLanguage(tag, screenLanguage()));
        cell.small = true;
        if (tag.isEmpty() && !letter.both)
            cell.tone = Tone::Attention;
        return cell;
    }
    const QString place = m_places.contains(letter.person.id) ? m_places.at(letter.person.id) : QString();
    //: who somebody is, and how their letter stands
    RowCell cell = textCell(letter.person.name, tr("%1 · %2").arg(place, standing(letter)), true);
    if (letter.state == LetterState::Missing) {
        cell.icon = shape::attention;
        cell.iconTone = Tone::Attention;
        cell.secondTone = Tone::Attention;
    }
    return cell;
}

QString RecipientsModel::rowId(int row) const
{
    return m_run.rows.at(static_cast<size_t>(row)).person.id.text();
}

QString RecipientsModel::spoken(int row) const
{
    const LetterRow& letter = m_run.rows.at(static_cast<size_t>(row));
    const QString place = m_places.contains(letter.person.id) ? m_places.at(letter.person.id) : QString();
    //: a recipient, who that is, the language, and how the letter stands
    return tr("%1, %2, %3, %4").arg(letter.person.name, place, cell(row, PaperLanguage).text, standing(letter));
}

} // namespace cadair::ui

#include "moc_recipientsmodel.cpp"
