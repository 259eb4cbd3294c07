#pragma once

#include <QString>
#include <QStringView>

namespace cadair {

/// Whether Welsh says "ac" rather than "a", "ag" rather than "â", before this text: before a vowel sound. W and Y before
/// another vowel are consonants (Wendy, Yasmin); numbers go by how they are read (un, wyth; not tri).
bool takesVowelForm(QStringView text);

/// Appends a value to a Welsh sentence: settles "a(c) ", "na(c) " and "â(g) " at its end by the value's first sound, and
/// contracts a value's leading article after a vowel ("i " and "y plentyn hwn" make "i'r plentyn hwn").
void appendWelsh(QString& sentence, const QString& value);

/// A common noun after "a" (and), with the aspirate mutation: "tad" becomes "thad". Names are never mutated; nor is a
/// word in capitals (CAMHS), which is read letter by letter.
QString aspirated(const QString& noun);

} // namespace cadair
