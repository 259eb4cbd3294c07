#pragma once

#include "core/casework/dossier.h"
#include "ui/conference/prepare/rowspane.h"

namespace cadair::ui {

/// The room, safety and the chair; who must not meet; when everybody comes and where they sit; requests to record.
class RoomPane final : public RowsPane {
    Q_OBJECT
public:
    RoomPane(const PrepareTools& tools, QWidget* parent);

    QString paneId() const override { return QStringLiteral("room"); }
    std::vector<Command> commands() const override;

    enum Column { What, Settled, Mind, ColumnCount };

protected:
    std::vector<QString> rowIds() const override;
    RowCell cell(const QString& id, int column) const override;
    QString heading(int column) const override;
    std::vector<ColumnWidth> columns() const override;
    QString title() const override;
    QString addWords() const override;
    QString keyWords() const override;
    void openRow(const QString& id) override;
    void addRow(const QString& current) override;
    void removeRow(const QString& id) override;

private:
    const Dossier& dossier() const { return state()->open.record.dossier; }
    const Participant* seated(const QString& id) const;
    std::optional<size_t> numbered(const QString& id, QLatin1StringView kind) const;
    RowCell sectionCellFor(const QString& id) const;
    RowCell placeCell(const QString& id, int column) const;
    RowCell chairCell(int column) const;
    RowCell pairCell(const Apart& pair, bool proposed, int column) const;
    RowCell seatCell(const Participant& person, int column) const;
    RowCell recordingCell(const RecordingRequest& request, int column) const;
    QString nameOfPerson(const ParticipantId& id) const;
};

} // namespace cadair::ui
