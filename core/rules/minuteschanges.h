#pragma once

#include "core/casework/record.h"

namespace cadair {

/// How a paragraph differs from an earlier version of the record.
enum class ParagraphChange { Added, Reworded, Removed };
constexpr auto wordsOf(ParagraphChange)
{
    using enum ParagraphChange;
    return std::array{Word<ParagraphChange>{Added, u"added"}, Word<ParagraphChange>{Reworded, u"reworded"},
                      Word<ParagraphChange>{Removed, u"removed"}};
}

/// One difference: what it read before and reads now; one of the two is empty where it was added or removed.
struct MinutesChange {
    NoteId note;
    AgendaKey agenda;
    ParagraphChange change = ParagraphChange::Reworded;
    QString before;
    QString now;
    bool operator==(const MinutesChange&) const = default;
};

/// The record's paragraphs as they stand, in the record's own order.
std::vector<MinutesParagraph> paragraphsOf(const std::vector<Note>& notes);

/// What changed from one state of the record to a later one, in the later one's order; what was removed comes last.
std::vector<MinutesChange> changesBetween(const std::vector<MinutesParagraph>& before, const std::vector<MinutesParagraph>& now);

/// SHA-256 of the paragraphs, each with its kind, agenda item and mark, so that nothing can be moved from one to another.
QByteArray digestOf(const std::vector<MinutesParagraph>& paragraphs);

} // namespace cadair
