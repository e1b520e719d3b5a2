package quizhall.load.shape;

import quizhall.load.measure.Figure;

/** Whose memory is measured. */
enum Weight {
  SOCKET(Figure.RESIDENT_PER_SOCKET, Figure.HEAP_PER_SOCKET),
  IDLE_ROOM(Figure.RESIDENT_PER_IDLE_ROOM, Figure.HEAP_PER_IDLE_ROOM),
  LIVE_ROOM(Figure.RESIDENT_PER_LIVE_ROOM, Figure.HEAP_PER_LIVE_ROOM);

  private final Figure resident;
  private final Figure heap;

  Weight(Figure resident, Figure heap) {
    this.resident = resident;
    this.heap = heap;
  }

  Figure resident() {
    return resident;
  }

  Figure heap() {
    return heap;
  }
}
