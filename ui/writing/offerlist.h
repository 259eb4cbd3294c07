#pragma once

#include <QFrame>
#include <QStringList>

class QListWidget;

namespace cadair::ui {

/// A few offers under the caret of a text field. The field keeps the keyboard and hands the keys on; a click chooses too.
class OfferList final : public QFrame {
    Q_OBJECT
public:
    explicit OfferList(QWidget* window);

    /// Shows the offers by the caret at `caret`, in the coordinates of the window. `numbered`: 1 to 9 choose the first nine.
    void showOffers(const QStringList& offers, bool numbered, const QRect& caret);
    void move(int step);
    int current() const;
    /// The offer in words, without its number.
    QString offer(int row) const { return m_offers.value(row); }
    const QStringList& offers() const { return m_offers; }

Q_SIGNALS:
    void chosen(int row);

private:
    QStringList m_offers;
    QListWidget* m_list;
};

} // namespace cadair::ui
