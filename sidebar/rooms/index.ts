import type { Rooms } from "../room.ts";
import style from "./style.css";

const rooms: Rooms = { screens: {}, style };

globalThis.dyadeRooms = rooms;
