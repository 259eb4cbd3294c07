#pragma once

#include <QIcon>
#include <QList>
#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace cadair::ui {

class FoldingRow;

/// A few choices side by side, one chosen at most: checkable buttons in one group, each as wide as its words.
/// Arrow keys move the choice, as in a group of radio buttons. Tab enters and leaves the bar as a whole.
class SegmentBar final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentBar(QWidget* parent = nullptr);

    /// Sets the words; keeps the choice when the number is the same (a change of language).
    void setTexts(const QStringList& texts);
    /// Icons by name before the words, and their tones; may be shorter than the texts.
    void setIcons(const QStringList& names, const QList<int>& tones = {});
    void setAccessibleTexts(const QStringList& texts);
    void setSegmentEnabled(int index, bool enabled, const QString& whyNot = {});

    /// Where it has no room for all of them side by side, it goes on in another row.
    void setFolds(bool folds);

    int chosen() const; ///< -1: none
    /// Chooses without a signal; -1 takes the choice away.
    void setChosen(int index);
    int count() const;

Q_SIGNALS:
    /// The person chose this segment.
    void choiceMade(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepRowsWhole();
    void add(int index);

    QButtonGroup* m_group;
    FoldingRow* m_row;
};

} // namespace cadair::ui
